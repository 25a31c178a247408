// A second catalog, of another trade and shape than the one that ships: 220 events of a city's trams and ferries. Made by
// counting, so that it is the same every time.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { slugOf } from '../../src/words/spelling/slug.ts';
import { ACTIONS, AIMS, DESTINATIONS, GOALS, PROPERTIES, SOURCES, THINGS, type Authored } from './transit-words.ts';

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!; // never empty

export const ACCENT = { accent: '#7a1f5c', accentInDark: '#f2a6d8' };

const KEYS = Object.keys(PROPERTIES);
const EVENTS = THINGS.flatMap((thing, row) =>
  ACTIONS.map((action, column) => ({
    name: `${thing} ${action}`,
    thing,
    action,
    index: row * ACTIONS.length + column,
  })),
);
const USE_CASES = AIMS.flatMap((aim, row) =>
  THINGS.slice(0, 8).map((thing, column) => ({ name: `${aim}: ${thing.toLowerCase()}`, index: row * 8 + column })),
);

/** Files of the catalog by path; JSON, which is YAML. */
export function transitFiles(): ReadonlyMap<string, Authored> {
  return new Map<string, Authored>([
    ['site.yaml', site()],
    ['changes.yaml', changes()],
    ...GOALS.map((name, index) => [`goals/${slugOf(name)}.yaml`, goal(name, index)] as const),
    ...USE_CASES.map((one) => [`use-cases/${slugOf(one.name)}.yaml`, useCase(one)] as const),
    ...EVENTS.map((one) => [`events/${slugOf(one.name)}.yaml`, event(one)] as const),
    ...KEYS.map((key) => [`properties/${key}.yaml`, { ...PROPERTIES[key], basis: 'editorial' }] as const),
    ...SOURCES.map((name) => [`sources/${slugOf(name)}.yaml`, connection(name)] as const),
    ...DESTINATIONS.map((name) => [`destinations/${slugOf(name)}.yaml`, connection(name)] as const),
  ]);
}

/** Writes the catalog into a folder. */
export function writeTransit(folder: string): void {
  writeRecords(folder, transitFiles());
}

/** Writes records by path; JSON, which is YAML. */
export function writeRecords(folder: string, records: ReadonlyMap<string, object>): void {
  for (const [path, record] of records) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(record, null, 2));
  }
}

const site = (): Authored => ({
  name: 'Harbour Tramways tracking handbook',
  tagline: 'What our trams, lifts and ferries report, and what the city does with it.',
  description: 'Kept by the timetable office. Everything that moves reports to it.',
  version: '7.2',
  updated: '2026-05-04',
  goals: GOALS.map(slugOf),
  colours: ACCENT,
  links: [{ title: 'Tramways intranet', url: 'https://intranet.trams.example/' }],
  example: { userId: 'rider_77', anonymousId: '3b241101-e2bb-4255-8caf-4136c566a962', writeKey: 'TRAM_KEY' },
});

const changes = (): Authored => ({
  editions: [
    {
      version: '7.2',
      date: '2026-05-04',
      summary: 'Ferries report their delays.',
      changes: [
        {
          what: 'new',
          page: `/events/${slugOf('Ferry Delayed')}/`,
          summary: 'Sent by the harbour master.',
          breaking: true,
        },
      ],
    },
  ],
});

const goal = (name: string, index: number): Authored => ({
  name,
  summary: `${name}, on every line and in every season.`,
  ...(index === 0 && { notes: [{ kind: 'tip', text: 'Begin with the ferries: <b>tides</b> do not wait.' }] }),
});

function useCase({ name, index }: { readonly name: string; readonly index: number }): Authored {
  const some = (from: readonly string[], many: number): readonly string[] =>
    Array.from({ length: many }, (_, step) => slugOf(pick(from, index + step)));
  const goals = [...new Set([pick(GOALS, index), pick(GOALS, index * 2 + 1)])];
  return {
    name,
    summary: `${name}, before anybody has to ask.`,
    events: [...new Set(Array.from({ length: 6 }, (_, step) => slugOf(pick(EVENTS, index * 6 + step * 37).name)))],
    goals: Object.fromEntries(
      goals.map((one, place) => [
        slugOf(one),
        { sources: some(SOURCES, 2 + place), destinations: some(DESTINATIONS, 2 + place) },
      ]),
    ),
  };
}

function event({ name, thing, action, index }: (typeof EVENTS)[number]): Authored {
  const keys = [...new Set(Array.from({ length: index % 7 }, (_, step) => pick(KEYS, index + step * 5)))];
  return {
    name,
    call:
      thing === 'Season Pass' && action === 'Unlocked'
        ? 'identify'
        : thing === 'Timetable'
          ? pick(['page', 'screen'], index)
          : 'track',
    summary: `The ${thing.toLowerCase()} is ${action.toLowerCase()}; reported once.`,
    ...(index % 4 === 0 && { synonyms: [`${action} ${thing}`.toLowerCase()] }),
    properties:
      index % 9 === 0 ? keys.map((property) => ({ property, summary: `As the ${thing.toLowerCase()} saw it.` })) : keys,
  };
}

const connection = (name: string): Authored => ({
  name,
  summary: `${name}, as the tramways run it.`,
  examples: [`The ${name.toLowerCase()} at the harbour`],
});
