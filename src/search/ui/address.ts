// The question in the address of the search page: `?q=order&kind=event&kind=property&goal=…`. Which groups of filters there
// are is known where they are shown; here every parameter but the query is one.

/** Values by group. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

export const NOTHING_CHOSEN: Chosen = {};

export interface Question {
  readonly query: string;
  readonly chosen: Chosen;
}

const LONGEST = 500;

export function questionIn(search: string): Question {
  const params = new URLSearchParams(search);
  const query = (params.get('q') ?? '').slice(0, LONGEST);
  params.delete('q');
  return { query, chosen: Object.fromEntries([...params.keys()].map((group) => [group, params.getAll(group)])) };
}

/** The same as a query string, empty for an empty question. */
export function toSearch({ query, chosen }: Question): string {
  const params = new URLSearchParams(query ? { q: query } : {});
  for (const [group, values] of Object.entries(chosen)) for (const value of values) params.append(group, value);
  const text = params.toString();
  return text && `?${text}`;
}

export function isAnyChosen(chosen: Chosen): boolean {
  return Object.values(chosen).some(({ length }) => length > 0);
}
