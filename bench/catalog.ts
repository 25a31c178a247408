// Synthetic catalogs of any size in the authored form, to measure builds and search with. The same size and seed give
// the same bytes. Run: node bench/catalog.ts <empty folder> [events] [seed] [flat or nested]

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { slugOf } from '../src/words/spelling/slug.ts';
import { areasAndTeams, nestedEvent, nestedProperty } from './nested.ts';
import { pickNames, randomFrom } from './random.ts';
import type { Random } from './random.ts';
import { connection, event, property, site, useCase } from './records.ts';
import {
  ACTIONS,
  AIMS,
  AUDIENCES,
  DESTINATIONS,
  DOMAINS,
  ENDINGS,
  GOAL_AIMS,
  GOAL_AREAS,
  PARTS,
  SOURCES,
} from './words.ts';

type File = readonly [path: string, record: Readonly<Record<string, unknown>>];

/** `nested`: thirty properties an event, with what is inside of some of them three deep, in areas with owners. */
export const SHAPES = ['flat', 'nested'] as const;

interface Wanted {
  readonly events: number;
  readonly seed?: number;
  readonly shape?: (typeof SHAPES)[number];
}

/** Writes a catalog of `events` events into a folder, which must be absent or empty; returns the number of files.
 * Throws a RangeError for more events than there are names (54,000). */
export function writeCatalog(folder: string, { events, seed = 1, shape = 'flat' }: Wanted): number {
  for (const part of ['goals', 'use-cases', 'events', 'properties', 'sources', 'destinations']) {
    mkdirSync(join(folder, part), { recursive: true });
    if (readdirSync(join(folder, part)).length > 0) throw new Error(`${join(folder, part)} is not empty.`);
  }
  const files = catalogFiles(events, shape === 'nested', randomFrom(seed));
  for (const [path, record] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, `${path}.yaml`), yaml(record));
  }
  return files.length;
}

function catalogFiles(size: number, isNested: boolean, random: Random): readonly File[] {
  const events = pickNames(size, random, [DOMAINS, ['', ...PARTS], ACTIONS], (words) =>
    words.filter(Boolean).join(' '),
  );
  const useCases = pickNames(
    Math.max(4, Math.round(size / 10)),
    random,
    [AIMS, DOMAINS, AUDIENCES],
    ([aim, thing, whom]) => `${aim} ${thing?.toLowerCase()} results${whom}`,
  );
  const goals = pickNames(Math.min(40, Math.max(4, Math.round(size / 100))), random, [GOAL_AIMS, GOAL_AREAS], (words) =>
    words.join(' '),
  );
  const keys = pickNames(
    Math.min(970, Math.max(36, Math.round(size * 0.15))),
    random,
    [DOMAINS, Object.keys(ENDINGS)],
    (words) => words.join('_').toLowerCase(),
  ).map(({ name }) => name);
  return [
    ['site', site(goals)],
    ...goals.map(({ id, name }): File => [`goals/${id}`, { name, summary: `${name} across all channels.` }]),
    ...useCases.map((one, index): File => [`use-cases/${one.id}`, useCase(one, index, events, goals, random)]),
    ...events.map((one, index): File => {
      const plain = event(one, index, keys, random);
      return [`events/${one.id}`, isNested ? nestedEvent(plain, index, keys, random) : plain];
    }),
    ...keys.map((key, index): File => {
      const plain = property(key, index);
      return [`properties/${key}`, isNested ? nestedProperty(plain, index) : plain];
    }),
    ...(isNested ? areasAndTeams(DOMAINS) : []),
    ...SOURCES.map((name): File => [`sources/${slugOf(name)}`, connection(name)]),
    ...DESTINATIONS.map((name): File => [`destinations/${slugOf(name)}`, connection(name)]),
  ];
}

/** JSON is YAML: one key a line, its value as JSON. */
const yaml = (record: Readonly<Record<string, unknown>>): string =>
  Object.entries(record)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');

if (import.meta.main) {
  const [folder, events = '1000', seed = '1', word = 'flat'] = process.argv.slice(2);
  const shape = SHAPES.find((each) => each === word);
  if (!folder || !shape)
    throw new Error('Usage: node bench/catalog.ts <empty folder> [events] [seed] [flat or nested]');
  console.log(`${writeCatalog(folder, { events: Number(events), seed: Number(seed), shape })} files in ${folder}`);
}
