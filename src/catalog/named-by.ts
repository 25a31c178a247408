import { byName } from '../words/spelling/by-name.ts';
import { numbered } from '../words/spelling/numbered.ts';
import { isDevice } from './ids.ts';
import { FACTS } from './facts.ts';
import type { FactKey, FactRow } from './facts.ts';
import { Lists } from './lists.ts';
import { everything, held, type Lookup } from './lookup.ts';
import type { Kind, PlainThing, Thing, Things } from './model.ts';
import { slugOf } from '../words/spelling/slug.ts';

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

/** A word that things state as a tag. Nobody writes a file for one: all there is to it is what states it. */
export interface Tag {
  readonly id: string;
  /** As stated. */
  readonly name: string;
  /** In catalog order, kind by kind. */
  readonly things: readonly Thing[];
}

/** The tags of a catalog, from A to Z. */
export const tagsOf = held((catalog: Things): readonly Tag[] => {
  const stating = new Lists<string, Thing>();
  for (const thing of everything(catalog)) {
    if ('tags' in thing) for (const name of new Set(thing.tags)) stating.add(name, thing);
  }
  const ids = tagIds(stating.entries().map(([name]) => name));
  return stating
    .entries()
    .map(([name, things]) => ({ id: ids.get(name) ?? '', name, things }))
    .sort((a, b) => byName.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
});

const idsByName = held((catalog: Things) => new Map(tagsOf(catalog).map(({ id, name }) => [name, id])));

/** The id of a tag that a thing states. */
export function tagIdOf(name: string, catalog: Things): string {
  return idsByName(catalog).get(name) ?? '';
}

/** Ids by the rule for names; a tag that is its own id has it before those that only look like it. */
function tagIds(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const isOwn = (name: string): number => Number(slugOf(name) === name);
  const ids = names
    .toSorted((a, b) => isOwn(b) - isOwn(a) || (a < b ? -1 : 1))
    .map((name) => {
      const slug = slugOf(name) || 'tag';
      const base = isDevice(slug) ? `${slug}-tag` : slug;
      const id = numbered(base, (each) => taken.has(each));
      taken.add(id);
      return [name, id] as const;
    });
  return new Map(ids);
}
