// The places of calls that send, kept in `code.yaml`: written only where the check would pass.

import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Document, isMap, isSeq } from 'yaml';
import type { Event } from '../../catalog/model.ts';
import { MOST_PLACES, type AuthoredCode } from '../../catalog/schema/code.ts';
import type { Ledger } from '../import/ledger.ts';
import { keepFiles } from '../observe/keep-file.ts';
import { isKept } from '../observe/kept.ts';
import type { FoundCall } from './find.ts';

const FILE = 'code.yaml';

type Kept = AuthoredCode['events'][number];

/** Writes where each event is sent, and says so. `sent` has the event of each call that is documented. */
export function keepPlaces(
  calls: readonly FoundCall[],
  sent: ReadonlyMap<FoundCall, Event>,
  folder: string,
  ledger: Ledger,
): string {
  const text = toCodeYaml(placesOf(calls, sent, ledger));
  keepFiles(folder, [{ path: FILE, text }], FILE);
  return `Wrote ${join(folder, FILE)}.`;
}

function placesOf(calls: readonly FoundCall[], sent: ReadonlyMap<FoundCall, Event>, ledger: Ledger): AuthoredCode {
  const events = new Map<string, Kept>();
  const pathOf = pathsInRepository();
  for (const found of calls) {
    const { file, line } = found;
    const lose = (kind: string): void => ledger.lose(kind, { file, line, column: 1 });
    const { name, call } = sent.get(found) ?? { name: found.event, call: found.call };
    const path = pathOf(file);
    if (found.computed !== undefined) continue;
    if (name !== '' && !sent.has(found) && !isKept(name)) {
      lose('events with a name that looks personal, or has no letters to show');
      continue;
    }
    if (!isKept(path)) {
      lose('files with a name that nobody could read');
      continue;
    }
    const id = name === '' ? `${call} call` : name;
    const own = events.get(id) ?? { ...(name !== '' && { name }), call, places: [] };
    events.set(id, own);
    if (own.places.length < MOST_PLACES) own.places.push({ path, line });
    else lose(`places beyond the first ${MOST_PLACES} of an event`);
  }
  const byName = ({ name = '' }: Kept): string => name;
  return { events: [...events.values()].toSorted((a, b) => (byName(a) < byName(b) ? -1 : 1)) };
}

/** Paths from the top of the repository that a file lies in; in none, from where the command runs. */
function pathsInRepository(): (file: string) => string {
  const tops = new Map<string, string | undefined>();
  const topOf = (folder: string): string | undefined => {
    if (!tops.has(folder)) {
      const above = dirname(folder);
      tops.set(folder, existsSync(join(folder, '.git')) ? folder : above === folder ? undefined : topOf(above));
    }
    return tops.get(folder);
  };
  return (file) => {
    const full = resolve(file);
    const path = relative(topOf(dirname(full)) ?? process.cwd(), full).replaceAll('\\', '/');
    return path.startsWith('../') ? file.replace(/^(?:\.{0,2}\/)+/, '') : path;
  };
}

function toCodeYaml(code: AuthoredCode): string {
  const document = new Document(code, { aliasDuplicateObjects: false });
  document.commentBefore = ' Written by `catalog scan --write`: places, never values.';
  const events = document.get('events');
  for (const event of isSeq(events) ? events.items : []) {
    const places = isMap(event) ? event.get('places') : undefined;
    for (const place of isSeq(places) ? places.items : []) if (isMap(place)) place.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}
