// Drafts of what is sent and not documented, for review: types are inferred from what was seen, nothing else is claimed.

import type { Catalog } from '../../catalog/model.ts';
import { Ids } from '../import/ids.ts';
import type { NewFile } from '../import/things.ts';
import { isKept } from './kept.ts';
import type { EventTally, KeyTally, Place } from './tallied.ts';
import type { Tally } from './tally.ts';

/** Files of the events, and of the properties that the catalog does not have. */
export function proposedFiles(tally: Tally, catalog: Catalog, lose: (kind: string, place: Place) => void): NewFile[] {
  const ids = new Ids('event', catalog.events);
  const keys = new Ids('property', catalog.properties);
  const made = new Map<string, NewFile>();
  const add = (path: string, record: NewFile['record'], place: Place): void => {
    if (!made.has(path)) made.set(path, { path, record, place: { ...place, column: 1 } });
  };
  for (const event of undocumented(tally)) {
    const { name, call, place } = event;
    if (!isKept(name)) {
      lose('undocumented events that are not proposed: their name looks personal, or has no letters to show', place);
      continue;
    }
    const properties = [...event.keys].flatMap(([key, seen]) => {
      if (!isKept(key)) return [];
      const known = keys.known(key);
      const id = known ?? keys.of(key);
      if (known === undefined) add(`properties/${id}.yaml`, propertyOf(id, key, seen), place);
      return [id];
    });
    add(`events/${ids.of(name)}.yaml`, { name, call, status: 'proposed', properties }, place);
  }
  return [...made.values()];
}

/** The most frequent first, so that its types are those of a property that several have. */
function undocumented({ events }: Tally): readonly EventTally[] {
  return [...events.values()].filter(({ known }) => known === undefined).toSorted((a, b) => b.count - a.count);
}

function propertyOf(id: string, key: string, { types, personal }: KeyTally): NewFile['record'] {
  const all = [...types].filter((type) => type !== 'null' && !(type === 'integer' && types.has('number'))).toSorted();
  const type = all.length > 1 ? all : all[0];
  return {
    ...(id !== key && { key }),
    ...(type !== undefined && { type }),
    ...(types.has('null') && { nullable: true }),
    ...(personal.size > 0 && { personal: true }),
  };
}
