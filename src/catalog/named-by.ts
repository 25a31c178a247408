import { FACTS } from './facts.ts';
import type { FactKey, FactRow } from './facts.ts';
import type { Lookup } from './lookup.ts';
import type { Kind, PlainThing, Thing } from './model.ts';

/** A thing of a kind without a page of its own: simple facts of others name it. */
export type NamedThing = Extract<Thing, Named>;
type Named = Pick<PlainThing<Kind>, 'namedBy'>;

export interface Naming {
  readonly fact: FactKey;
  /** What the fact is called, seen from here. */
  readonly title: string;
  /** In catalog order, kind by kind. */
  readonly things: readonly Thing[];
  /** Whether pages show it in a place of their own. */
  readonly ownPlace: boolean;
}

/** What names a thing of a kind without a shape of its own, by the fact that does. */
export function namedByFact({ namedBy }: Named, lookup: Lookup): readonly Naming[] {
  return [...Map.groupBy(namedBy, ({ fact }) => fact)].map(([fact, naming]) => {
    const { label, inverse = label, ownPlace = false } = FACTS[fact] as FactRow; // with what a row may have
    return { fact, ownPlace, title: inverse, things: naming.flatMap(({ kind, id }) => lookup.find(kind, id) ?? []) };
  });
}
