// What the tools answer from, and how a name that is asked for becomes a thing.

import { KINDS } from '../catalog/kinds.ts';
import { lookupIn, thingsOf, type Lookup } from '../catalog/lookup.ts';
import type { Catalog, Kind, Thing } from '../catalog/model.ts';
import type { Snippet } from '../code/snippet.ts';
import type { Addresses } from '../exports/addresses.ts';
import type { PlanData } from '../plan/plan-data.ts';
import { toPlanData } from '../plan/plan-data.ts';
import { nameMatcher, type NameMatch, type TrackedName } from '../plan/names/match-names.ts';
import { catalogMatcher } from '../search/names/matching/of-catalog.ts';
import type { Entry } from '../search/names/entries.ts';
import { quoted } from '../words/escapes/quoted.ts';
import { listed } from '../words/lists.ts';

/** Thrown where a question cannot be answered; the message is for who asked. */
export class Refusal extends Error {}

export interface Asked {
  readonly lookup: Lookup;
  readonly addresses: Addresses;
  readonly match: ReturnType<typeof catalogMatcher>;
  readonly plan: PlanData;
  readonly eventNamed: (tracked: TrackedName) => NameMatch;
  /** What a text is as code; nothing where it is none. */
  readonly codeIn: (text: string) => Promise<Snippet | undefined>;
}

/** Prepares a catalog once for any number of questions. */
export function askedOf(catalog: Catalog, addresses: Addresses, codeIn: Asked['codeIn']): Asked {
  const plan = toPlanData(catalog);
  return {
    lookup: lookupIn(catalog),
    addresses,
    match: catalogMatcher(catalog),
    plan,
    eventNamed: nameMatcher(plan.events),
    codeIn,
  };
}

/** The thing of an entry that was found; nothing where a guide or another page was. */
export function thingOf({ kind, number }: Entry, { lookup }: Asked): Thing | undefined {
  return kind === 'guide' || kind === 'page' ? undefined : thingsOf(lookup.catalog, kind)[number];
}

/** The things that go by a name or id, as the search of the site finds them, the best first. */
function namedSo(name: string, kind: Kind | undefined, asked: Asked): readonly Thing[] {
  const { lookup } = asked;
  const kinds = Object.keys(KINDS) as Kind[]; // the keys of KINDS are the kinds
  const byId = kinds.flatMap((one) => lookup.find(one, name) ?? []);
  const byName = kinds.flatMap((one) => thingsOf(lookup.catalog, one).filter((thing) => thing.name === name));
  const found = asked.match(name).matches.filter(({ level, property }) => level === 'exact' && !property);
  const all = [...byName, ...byId, ...found.flatMap(({ entry }) => thingOf(entry, asked) ?? [])];
  return [...new Set(all)].filter((thing) => kind === undefined || thing.kind === kind);
}

/** The thing of that name or id, and others of the same. Throws `Refusal` where there is none. */
export function thingNamed(
  name: string,
  kind: Kind | undefined,
  asked: Asked,
): { readonly thing: Thing; readonly others: readonly Thing[] } {
  const [thing, ...others] = namedSo(name, kind, asked);
  if (thing) return { thing, others };
  const near = asked
    .match(name)
    .matches.flatMap(({ entry }) => thingOf(entry, asked) ?? [])
    .filter((one) => kind === undefined || one.kind === kind)
    .slice(0, 3);
  const cure =
    near.length > 0
      ? ` Near is ${listed(
          near.map((one) => `the ${KINDS[one.kind].noun} ${quoted(one.name)}`),
          'or',
        )}.`
      : '';
  throw new Refusal(`The catalog has no ${kind === undefined ? 'thing' : KINDS[kind].noun} ${quoted(name)}.${cure}`);
}

/** A thing as lists of answers have it. */
export function briefly({ kind, id, name, summary }: Thing, { addresses }: Asked) {
  return { kind, id, name, ...(summary !== '' && { summary }), url: addresses.thing(kind, id) };
}
