// Lists of a thing that are too long for its page: the page shows where they begin, a page of their own shows them whole.

import { KINDS } from '../../catalog/kinds.ts';
import { everything, held, type Lookup } from '../../catalog/lookup.ts';
import type { Goal, Kind, Thing } from '../../catalog/model.ts';
import { namedByFact, type NamedThing } from '../../catalog/named-by.ts';
import { type IndexEntry, indexParts, MOST_ROWS } from './alphabet.ts';
import { indexEntries } from './indexes.ts';
import { folderOf, longListUrl } from '../urls.ts';

/** The most entries of a list that the page of a thing shows. */
export const SHOWN = 50;

/** The most entries of each list on a page that has this many of them: of all together so many, of each at least so many. */
export function shownEach(lists: number, all = 200, least = 3): number {
  return Math.max(least, Math.min(12, Math.floor(all / lists)));
}

/** The most events that the use cases on the page of a goal name between them. */
const MOST_NEEDS = 40;

/** How many of its use cases the page of a goal shows. */
export function shownUseCases({ useCases }: Goal, lookup: Lookup): number {
  let needs = 0;
  const cut = useCases.findIndex((id) => (needs += lookup.useCase(id).events.length) > MOST_NEEDS);
  return Math.min(SHOWN, cut === -1 ? useCases.length : Math.max(1, cut));
}

export interface LongList {
  readonly of: Thing;
  /** The last part of its address. */
  readonly slug: string;
  /** What it lists. */
  readonly noun: string;
  /** "Events that carry email" */
  readonly title: string;
  readonly url: string;
  readonly length: number;
  readonly entries: () => readonly IndexEntry[];
}

/** The lists of a thing that have a page of their own. */
export function longListsOf(thing: Thing, lookup: Lookup): readonly LongList[] {
  const list = (kind: Kind, title: string, ids: readonly string[], shown = SHOWN): readonly LongList[] => {
    if (ids.length <= shown) return [];
    const described = { slug: folderOf(kind), noun: KINDS[kind].noun, title, length: ids.length };
    return [
      longList(thing, described, () =>
        indexEntries(
          ids.flatMap((id) => lookup.find(kind, id) ?? []),
          lookup,
        ),
      ),
    ];
  };
  const { name } = thing;
  switch (thing.kind) {
    case 'goal':
      return [
        ...list('use-case', `Use cases of ${name}`, thing.useCases, shownUseCases(thing, lookup)),
        ...list(
          'event',
          `Events for ${name}`,
          thing.events.map(({ event }) => event),
        ),
      ];
    case 'property':
      return [
        ...list('use-case', `Use cases that need ${name}`, thing.useCases),
        ...list('event', `Events that carry ${name}`, thing.events),
      ];
    case 'event':
      return list('use-case', `Use cases that need ${name}`, thing.useCases);
    case 'source':
    case 'destination':
      return [
        ...list(
          'event',
          thing.kind === 'source' ? `Events sent from ${name}` : `Events that go to ${name}`,
          thing.events,
        ),
        ...list('use-case', `Use cases recommended with ${name}`, thing.useCases),
      ];
    case 'use-case':
      return [];
    case 'group':
      return [...plainListsOf(thing, lookup), ...list('event', `Events that carry ${name}`, thing.events)];
    default:
      return plainListsOf(thing, lookup);
  }
}

function plainListsOf(thing: NamedThing, lookup: Lookup): readonly LongList[] {
  return namedByFact(thing, lookup)
    .filter(({ things }) => things.length > SHOWN)
    .map(({ fact, title, things }) => {
      const described = { slug: fact, noun: 'entry', title: `${thing.name}: ${title}`, length: things.length };
      return longList(thing, described, () => indexEntries(things, lookup));
    });
}

type Described = Pick<LongList, 'slug' | 'noun' | 'title' | 'length'>;

function longList(of: Thing, described: Described, entries: LongList['entries']): LongList {
  const url = longListUrl(of.kind, of.id, described.slug);
  return { of, ...described, url, entries };
}

/** The same, each whole, and in parts where it is too long for one page. */
export const longListParts = (thing: Thing, lookup: Lookup) => partsIn(lookup)(thing);

const partsIn = held((lookup: Lookup) =>
  held((thing: Thing) =>
    longListsOf(thing, lookup).flatMap((list) =>
      [undefined, ...(list.length > MOST_ROWS ? indexParts(list.entries()) : [])].map((part) => ({ list, part })),
    ),
  ),
);

export function longListPaths(lookup: Lookup) {
  return everything(lookup.catalog).flatMap((thing) =>
    longListParts(thing, lookup).map(({ list, part }, place) => ({
      params: { folder: folderOf(thing.kind), id: thing.id, list: list.slug, part: part?.slug },
      props: { kind: thing.kind, id: thing.id, place },
    })),
  );
}
