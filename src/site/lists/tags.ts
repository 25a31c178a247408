// The tags of the catalog as an index, and what states each.

import { KINDS } from '../../catalog/kinds.ts';
import { held, type Lookup } from '../../catalog/lookup.ts';
import { tagsOf, type Tag } from '../../catalog/named-by.ts';
import { listedCounts } from '../../words/numbers.ts';
import { tagUrl } from '../urls.ts';
import { type IndexEntry, indexParts, MOST_ROWS } from './alphabet.ts';
import { countCells } from './cells.ts';
import { indexEntries } from './indexes.ts';

/** Tags as rows of their index. */
export function tagEntries({ catalog }: Lookup): readonly IndexEntry[] {
  return tagsOf(catalog).map((tag) => ({
    name: tag.name,
    url: tagUrl(tag.id),
    summary: '',
    cells: () => countCells(tag.things),
  }));
}

/** "54 events and 1 property" */
export function tagCounts({ things }: Pick<Tag, 'things'>): string {
  const counts = [...Map.groupBy(things, ({ kind }) => kind)].map(
    ([kind, those]) => [those.length, KINDS[kind].noun] as const,
  );
  return listedCounts(...counts);
}

/** What states a tag, a section for each kind; none where that would be too long for a page. */
export function tagSections({ things }: Tag, lookup: Lookup) {
  if (things.length > MOST_ROWS) return [];
  return [...Map.groupBy(things, ({ kind }) => kind)].map(([kind, those]) => {
    return { id: `_${KINDS[kind].folder}`, title: KINDS[kind].titles, entries: indexEntries(those, lookup) };
  });
}

export function tagPaths({ catalog }: Lookup) {
  return tagsOf(catalog).map((tag) => ({ params: { tag: tag.id }, props: { tag } }));
}

/** The pages of an index of tags that is too long for one. */
export const tagIndexParts = held((lookup: Lookup) => indexParts(tagEntries(lookup)));

export function tagIndexPartPaths(lookup: Lookup) {
  return tagIndexParts(lookup).map((part, place) => ({ params: { part: part.slug }, props: { place } }));
}

/** The pages of what states a tag, where that is too much for one. */
export const partsOfTags = held((lookup: Lookup) =>
  tagsOf(lookup.catalog).flatMap((tag) =>
    tag.things.length > MOST_ROWS ? indexParts(indexEntries(tag.things, lookup)).map((part) => ({ tag, part })) : [],
  ),
);

export function tagPartPaths(lookup: Lookup) {
  return partsOfTags(lookup).map(({ tag, part }, place) => ({
    params: { tag: tag.id, part: part.slug },
    props: { place },
  }));
}
