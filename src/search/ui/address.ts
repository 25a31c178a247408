// The question in the address of the search page: `?q=order&kind=event&kind=property&goal=…`.

export const FILTER_GROUPS = ['kind', 'goal', 'source', 'destination'] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];
export type Chosen = Readonly<Record<FilterGroup, readonly string[]>>;

export interface Question {
  readonly query: string;
  readonly chosen: Chosen;
}

const LONGEST = 500;

/** What each group has chosen. */
export function chosenBy(valuesOf: (group: FilterGroup) => readonly string[]): Chosen {
  return Object.fromEntries(FILTER_GROUPS.map((group) => [group, valuesOf(group)])) as Chosen; // every group is there
}

export const NOTHING_CHOSEN: Chosen = chosenBy(() => []);

export function questionIn(search: string): Question {
  const params = new URLSearchParams(search);
  return {
    query: (params.get('q') ?? '').slice(0, LONGEST),
    chosen: chosenBy((group) => params.getAll(group)),
  };
}

/** The same as a query string, empty for an empty question. */
export function toSearch({ query, chosen }: Question): string {
  const params = new URLSearchParams(query ? { q: query } : {});
  for (const group of FILTER_GROUPS) for (const value of chosen[group]) params.append(group, value);
  const text = params.toString();
  return text && `?${text}`;
}

export function isAnyChosen(chosen: Chosen): boolean {
  return FILTER_GROUPS.some((group) => chosen[group].length > 0);
}
