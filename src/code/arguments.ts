// The name and the body of an event among arguments: under their labels, or by where they stand.

import { mapOf } from './maps.ts';
import type { CallWord } from './sent.ts';
import type { Argument, Call, Resolve, Term } from './term.ts';

export interface Manner {
  readonly isPersonFirst: boolean;
  readonly before: number;
}

/** How labels and keys of what is sent are spelt, without case and marks. */
export const BODIES = [
  'properties',
  'eventproperties',
  'witheventproperties',
  'withproperties',
  'props',
  'property',
  'params',
  'parameters',
  'eventparams',
  'traits',
  'ecommerce',
  'payload',
  'data',
  'usertraits',
  'userproperties',
];
export function byLabel(args: readonly Argument[]): ReadonlyMap<string, Term> {
  return new Map(args.filter(({ label }) => label !== '').map(({ label, term }) => [bare(label), term]));
}

/** Under its label, else the first map, else what may be one. */
export function bodyOf(args: readonly Argument[], call: Call, resolve: Resolve): Term | undefined {
  const labels = byLabel(args);
  const labelled = BODIES.map((label) => labels.get(label)).find((term) => term !== undefined);
  if (labelled) return within(labelled, resolve);
  const positional = args.filter(({ label }) => label === '');
  const parameters = positional.filter(({ term }) => term.kind === 'call' && term.method === 'Parameter');
  if (parameters.length > 0) return parametersOf(parameters, call.offset);
  const map = positional.find(({ term }) => mapOf(term, resolve));
  if (map) return within(map.term, resolve);
  if (call.entries.length > 0) return { kind: 'map', entries: call.entries, isOpen: false, offset: call.offset };
  const last = positional.at(-1)?.term;
  const isSpread = args.some(({ label }) => label === '...');
  const other =
    positional.length > 1 && last && (last.kind === 'name' || last.kind === 'other' || last.kind === 'call')
      ? last
      : undefined;
  return other ?? (isSpread ? { kind: 'other', text: '...', offset: call.offset } : undefined);
}

/** `new Parameter("level", 3), new Parameter("room", 1)` of Firebase. */
function parametersOf(args: readonly Argument[], offset: number): Term {
  const entries = args.flatMap(({ term }) => {
    const [key, value] = term.kind === 'call' ? term.args : [];
    return key && value ? [{ key: key.term, value: value.term }] : [];
  });
  return { kind: 'map', entries, isOpen: false, offset };
}

/** `{ props: { … } }` of Plausible, and `{ properties: { … } }`, hold what is sent. */
function within(term: Term, resolve: Resolve): Term {
  const map = mapOf(term, resolve);
  const [only] = map?.entries ?? [];
  const isWrapped =
    map?.entries.length === 1 &&
    only?.key.kind === 'text' &&
    (only.key.value === 'props' || only.key.value === 'properties');
  return isWrapped && only && mapOf(only.value, resolve) ? only.value : term;
}

export function positionalName(
  word: CallWord,
  args: readonly Argument[],
  resolve: Resolve,
  { isPersonFirst }: Manner,
): Term | undefined {
  const before = args.findIndex(({ label, term }) => label !== '' || mapOf(term, resolve) !== undefined);
  const row = (before < 0 ? args : args.slice(0, before)).filter(({ label }) => label === '').map(({ term }) => term);
  const isText = (term: Term | undefined): boolean =>
    term?.kind === 'text' || (term?.kind === 'name' && resolve(term)?.kind === 'text');
  const [first, second, third] = row;
  if (word === 'page' || word === 'screen') {
    const titles = isPersonFirst ? row.slice(1) : row;
    return titles.length > 1 && isText(titles[1]) ? titles[1] : titles[0]?.kind === 'plain' ? undefined : titles[0];
  }
  // Mixpanel's `Track("name", user.Id, …)` of C#.
  if (first?.kind === 'text' && second?.kind === 'name' && PERSON.test(second.path.at(-1) ?? '')) return first;
  if (isPersonFirst && second && (isText(second) || !isText(first) || third || before >= 2)) return second;
  // `logEvent(analytics, 'name')`: the instance, or the person, comes first.
  if (!isText(first) && isText(second)) return second;
  return first;
}

/** What a variable with a person in it is called. */
const PERSON = /(?:id|user|uuid|email)$/i;

export function bare(text: string): string {
  return text.replace(/[^A-Za-z]/g, '').toLowerCase();
}
