// Lists of a thing that are too long for its page: the page shows where they begin, a page of their own shows them whole.

import { everything, type Lookup } from '../../catalog/lookup.ts';
import type { Goal, Thing, UseCaseId } from '../../catalog/model.ts';
import { type IndexEntry, indexParts } from './alphabet.ts';
import { eventEntries, useCaseEntries } from './indexes.ts';
import { folderOf, longListUrl } from '../urls.ts';

/** The most entries of a list that the page of a thing shows. */
export const SHOWN = 50;

/** The most entries of each list on a page that has this many of them. */
export function shownEach(lists: number): number {
  return Math.max(3, Math.min(12, Math.floor(200 / lists)));
}

/** The most events that the use cases on the page of a goal name between them. */
const MOST_NEEDS = 200;

/** How many of its use cases the page of a goal shows. */
export function shownUseCases({ useCases }: Goal, lookup: Lookup): number {
  let needs = 0;
  const cut = useCases.findIndex((id) => (needs += lookup.useCase(id).events.length) > MOST_NEEDS);
  return Math.min(SHOWN, cut === -1 ? useCases.length : Math.max(1, cut));
}

export interface LongList {
  readonly of: Thing;
  readonly slug: 'events' | 'use-cases';
  /** "Events that carry email" */
  readonly title: string;
  readonly url: string;
  readonly length: number;
  readonly entries: () => readonly IndexEntry[];
}

/** The lists of a thing that have a page of their own. */
export function longListsOf(thing: Thing, lookup: Lookup): readonly LongList[] {
  const list = (slug: LongList['slug'], title: string, length: number, entries: LongList['entries'], shown = SHOWN) =>
    length > shown ? [{ of: thing, slug, title, url: longListUrl(thing.kind, thing.id, slug), length, entries }] : [];
  const useCases = (words: string, shown = SHOWN) => {
    const entries = () => useCaseEntries({ useCases: useCasesOf(thing).map(lookup.useCase) });
    return list('use-cases', `Use cases ${words} ${thing.name}`, useCasesOf(thing).length, entries, shown);
  };
  switch (thing.kind) {
    case 'goal':
      return [
        ...useCases('of', shownUseCases(thing, lookup)),
        ...list('events', `Events for ${thing.name}`, thing.events.length, () =>
          eventEntries({ events: thing.events.map(({ event }) => lookup.event(event)) }),
        ),
      ];
    case 'property':
      return [
        ...useCases('that need'),
        ...list('events', `Events that carry ${thing.name}`, thing.events.length, () =>
          eventEntries({ events: thing.events.map(lookup.event) }),
        ),
      ];
    case 'event':
      return useCases('that need');
    case 'source':
    case 'destination':
      return useCases('recommended with');
    default:
      return [];
  }
}

function useCasesOf(thing: Thing): readonly UseCaseId[] {
  return thing.kind !== 'use-case' && 'useCases' in thing ? thing.useCases : [];
}

/** Each of them in the catalog whole, and in parts where it is too long for one page. */
export function longListPaths(lookup: Lookup) {
  return everything(lookup.catalog).flatMap((thing) =>
    longListsOf(thing, lookup).flatMap((list) =>
      [undefined, ...indexParts(list.entries())].map((part) => ({
        params: { folder: folderOf(thing.kind), id: thing.id, list: list.slug, part: part?.slug },
        props: { list, part },
      })),
    ),
  );
}
