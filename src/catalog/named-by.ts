import { FACTS } from './facts.ts';
import type { FactKey } from './facts.ts';
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
}

/** What names a thing of a kind without a shape of its own, by the fact that does. */
export function namedByFact({ namedBy }: Named, lookup: Lookup): readonly Naming[] {
  return [...Map.groupBy(namedBy, ({ fact }) => fact)].map(([fact, naming]) => {
    const { label, inverse = label } = FACTS[fact] as { readonly label: string; readonly inverse?: string }; // where it has one
    return { fact, title: inverse, things: naming.flatMap(({ kind, id }) => lookup.find(kind, id) ?? []) };
  });
}
