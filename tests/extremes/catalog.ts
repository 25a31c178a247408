// A catalog of extremes: the longest names the schema takes, whole and in words, names written from right to left, with
// markup and pictures, many of a thing and none.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LONGEST = 100;
const NAMES = {
  unbroken: 'Uninterrupted'.repeat(8).slice(0, LONGEST),
  words: 'A name that goes on and on, because nobody stopped the people who wrote it down in a meeting, ever'.slice(
    0,
    100,
  ),
  arabic: 'اكتمل الطلب من صفحة الدفع',
  hebrew: 'ההזמנה Order 2 הושלמה (v1.0)',
  markup: '<b>Bold</b> & "quoted" </td> {{name}} `code` **stars**',
  emoji: '🧾 Receipt Viewed 👋🏽 🇸🇪',
} as const;

const FORTY = Array.from({ length: 40 }, (_, index) => `property_number_${index + 1}`);
const LONG_KEY = 'key_'.repeat(25);
const THOUSAND = Array.from({ length: 100 }, () => 'These ten words stand here until there are a thousand.').join(' ');
const GOALS = ['first', 'unbroken', 'arabic', 'words'] as const;
const EVENTS = ['forty', 'none', ...Object.keys(NAMES)];
const thing = (id: string, name: string) => ({ name, summary: `What ${id} is, in one sentence.` });
const nameOf = (id: string, other: string): string => Object.entries(NAMES).find(([key]) => key === id)?.[1] ?? other;

function files(): Readonly<Record<string, unknown>> {
  const placement = { sources: ['website'], destinations: ['analytics'] };
  const inWords = Object.fromEntries(
    ['website', 'unbroken'].map((id) => [`sources/${id}`, { ...thing(`source ${id}`, nameOf(id, 'Website')) }]),
  );
  return {
    site: {
      name: NAMES.words,
      tagline: 'Everything as long as it may be.',
      description: THOUSAND.slice(0, 1900),
      version: '1.0',
      updated: '2026-11-23',
      goals: GOALS,
      example: { userId: 'u', anonymousId: 'a', writeKey: 'k' },
    },
    ...Object.fromEntries(GOALS.map((id) => [`goals/${id}`, thing(`goal ${id}`, nameOf(id, 'First goal'))])),
    ...inWords,
    'destinations/analytics': thing('analytics', 'Analytics'),
    'destinations/words': thing('the other destination', NAMES.words),
    'use-cases/everywhere': {
      ...thing('the use case', NAMES.words),
      description: THOUSAND.slice(0, 1900),
      audience: NAMES.unbroken,
      events: EVENTS.map((event) => ({ event, reason: `Why ${event} is needed.` })),
      goals: Object.fromEntries(
        GOALS.map((id, index) => [
          id,
          index % 2 ? placement : { sources: ['website', 'unbroken'], destinations: ['words'] },
        ]),
      ),
    },
    ...Object.fromEntries(
      Array.from({ length: 55 }, (_, index) => [
        `use-cases/small-use-case-${index}`,
        { ...thing(`use case ${index}`, `Small use case ${index}`), events: ['none'], goals: { first: placement } },
      ]),
    ),
    ...Object.fromEntries(
      EVENTS.map((id) => [
        `events/${id}`,
        {
          ...thing(`event ${id}`, nameOf(id, id === 'none' ? 'Nothing Sent' : 'Forty Properties')),
          call: 'track',
          notes: id === 'unbroken' ? [{ kind: 'tip', text: NAMES.unbroken }] : [],
          properties: id === 'forty' ? FORTY : id === 'none' ? [] : [LONG_KEY],
        },
      ]),
    ),
    ...Object.fromEntries(
      [...FORTY, LONG_KEY].map((id) => [
        `properties/${id}`,
        { summary: `What ${id} means.`, type: 'string', basis: 'editorial', example: NAMES.unbroken },
      ]),
    ),
  };
}

/** Writes it into an empty folder. */
export function writeExtremes(folder: string): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, record] of Object.entries(files())) write(`${path}.yaml`, JSON.stringify(record));
  write(
    'events/forty.mdx',
    `## At length\n\n${THOUSAND}\n\n## ${NAMES.unbroken}\n\n| ${NAMES.unbroken} | b |\n| --- | --- |\n| \`${NAMES.unbroken}\` | ${NAMES.arabic} |\n`,
  );
}
