// Things that a plan tells whole, as a catalog of ours does: a file each, under the id they have there.

import { KINDS } from '../../catalog/kinds.ts';
import { thingsOf } from '../../catalog/lookup.ts';
import type { Catalog, Thing } from '../../catalog/model.ts';
import type { Problem } from '../../catalog/problem.ts';
import { SCHEMAS } from '../../catalog/schema.ts';
import { entryOf } from '../../exports/entry.ts';
import { authoredEntry } from '../../plans/formats/own/authored.ts';
import type { PlanThing } from '../../plans/record.ts';
import { addressesUnder } from '../../site/addresses.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import type { AuthoredRecord } from './form.ts';
import { problemAt } from './problem-at.ts';
import { same } from './same.ts';
import type { NewFile } from './things.ts';

interface Whole {
  readonly files: readonly NewFile[];
  /** Those the catalog has, word for word. */
  readonly known: readonly PlanThing[];
  readonly problems: readonly Problem[];
}

export function wholeFiles(things: readonly PlanThing[], catalog: Catalog | undefined): Whole {
  const existing = catalog ? recordsIn(catalog) : new Map<string, AuthoredRecord>();
  const files: NewFile[] = [];
  const known: PlanThing[] = [];
  const problems: Problem[] = [];
  for (const thing of things) {
    const { kind, id, record, ...place } = thing;
    const path = `${KINDS[kind].folder}/${id}.yaml`;
    const authored = authoredKeys(kind, record);
    const there = existing.get(path);
    if (!there) files.push({ path, record: authored, place });
    else if (same(there, authored)) known.push(thing);
    else {
      const message = `${quoted(nameOf(id, record))} is in ${path} already, and says otherwise there.`;
      const hint = 'Nothing there is changed; merge the two by hand.';
      problems.push(problemAt(place, 'error', 'import-conflict-event', message, hint));
    }
  }
  return { files, known, problems };
}

/** What it is called: a property by its key. */
export function nameOf(id: string, { key, name }: AuthoredRecord): string {
  return [key, name].find((one) => typeof one === 'string') ?? id;
}

/** The things of a catalog as they would be exported and read again, by the paths of their files. */
function recordsIn(catalog: Catalog): ReadonlyMap<string, AuthoredRecord> {
  const properties = new Map(catalog.properties.map((one) => [String(one.id), entryIn(one)]));
  const everywhere = new Set(catalog.groups.filter((group) => group.everywhere === true).map(({ id }) => String(id)));
  const others = { property: (id: string) => properties.get(id), everywhere };
  const kinds = Object.keys(KINDS) as PlanThing['kind'][]; // the keys are the kinds
  const all = kinds.flatMap((kind) => thingsOf(catalog, kind));
  return new Map(
    all.map((thing) => {
      const record = authoredEntry(thing.kind, entryIn(thing), others);
      return [`${KINDS[thing.kind].folder}/${thing.id}.yaml`, authoredKeys(thing.kind, record)];
    }),
  );
}

function entryIn(thing: Thing): PlanThing['record'] {
  return JSON.parse(JSON.stringify(entryOf(thing, ADDRESSES))) as PlanThing['record']; // plain data
}

const ADDRESSES = addressesUnder('https://catalog.invalid');

/** What authors write of a thing, in the order in which the form lists it. */
function authoredKeys(kind: PlanThing['kind'], record: AuthoredRecord): AuthoredRecord {
  const keys = Object.keys(SCHEMAS[kind].shape);
  return Object.fromEntries(keys.filter((key) => key in record).map((key) => [key, record[key]]));
}
