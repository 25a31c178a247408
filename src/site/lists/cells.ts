// What a list says of a thing beside its name and summary: a cell for each column that its kind has.

import { FACTS } from '../../catalog/facts.ts';
import { ALL_KINDS, KINDS } from '../../catalog/kinds.ts';
import { ownerOf, type Lookup } from '../../catalog/lookup.ts';
import type { Kind, Thing } from '../../catalog/model.ts';
import { tagIdOf } from '../../catalog/named-by.ts';
import { typeText } from '../../words/types.ts';
import { tagUrl, thingUrl } from '../urls.ts';
import { eventsIn } from './areas.ts';

export interface Cell {
  readonly label: string;
  /** A number, a text, or names of pages; 0 and what is empty are not said. */
  readonly said: number | string | readonly { readonly name: string; readonly url: string }[];
}

export function cellsOf(thing: Thing, lookup: Lookup): readonly Cell[] {
  switch (thing.kind) {
    case 'use-case':
      return [countCell('event', thing.events.length), countCell('goal', thing.placements.length)];
    case 'event':
      return [
        ownerCell(ownerOf(thing), lookup),
        tagsCell(thing.tags ?? [], lookup),
        countCell('property', thing.properties.length),
        countCell('use-case', thing.useCases.length),
      ];
    case 'property':
      return [{ label: 'Type', said: typeText(thing) }, countCell('event', thing.events.length)];
    case 'area':
      return [ownerCell(ownerOf(thing), lookup), countCell('event', eventsIn(thing, lookup))];
    case 'group':
      return [countCell('property', thing.properties.length), countCell('event', thing.events.length)];
    default:
      if ('namedBy' in thing) return countCells(thing.namedBy);
      return [
        countCell('use-case', thing.useCases.length),
        ...('events' in thing ? [countCell('event', thing.events.length)] : []),
      ];
  }
}

/** How many things of each kind there are among these. */
export function countCells(things: readonly { readonly kind: Kind }[]): readonly Cell[] {
  const byKind = Map.groupBy(things, ({ kind }) => kind);
  return ALL_KINDS.map((kind) => countCell(kind, byKind.get(kind)?.length ?? 0));
}

function countCell(kind: Kind, number: number): Cell {
  return { label: KINDS[kind].titles, said: number };
}

function ownerCell(id: Parameters<Lookup['team']>[0] | undefined, lookup: Lookup): Cell {
  const owner = id === undefined ? [] : [lookup.team(id)];
  return { label: FACTS.owner.label, said: owner.map(({ name }) => ({ name, url: thingUrl('team', id!) })) }; // it has an id
}

function tagsCell(tags: readonly string[], { catalog }: Lookup): Cell {
  return { label: FACTS.tags.label, said: tags.map((name) => ({ name, url: tagUrl(tagIdOf(name, catalog)) })) };
}
