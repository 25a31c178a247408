// The TypeScript we write, held against the compiler: calls that are right compile, each that is wrong does not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PropertyType } from '../../src/catalog/model.ts';
import type { PlanEvent, PlanProperty } from '../../src/exports/selection.ts';
import { typeErrors } from './compiler.ts';
import { hostile, planOf, shipped, writeOne } from './plans.ts';
import { TRACKERS } from './trackers.ts';

const IMPORT =
  "import type { IdentifyEvents, PageEvents, ScreenEvents, Track, TrackEvents } from './events.ts'; declare const track: Track; export { track };";

/** The calls in which the compiler finds an error, by their places. */
function wrongLines(types: string, calls: readonly string[]): readonly number[] {
  return [...new Set(typeErrors(types, [IMPORT, ...calls]).map(({ line }) => line - 1))].sort((a, b) => a - b);
}

const MAPS = {
  track: 'TrackEvents',
  page: 'PageEvents',
  screen: 'ScreenEvents',
  identify: 'IdentifyEvents',
  group: 'GroupEvents',
};

let count = 0;
const typed = ({ call, name }: PlanEvent, value: string): string =>
  `export const v${(count += 1)}: ${MAPS[call]}[${JSON.stringify(name)}] = ${value};`.replaceAll('\u2028', '\\u2028');

function wrongValue({ type, constraints }: PlanProperty): string {
  if (constraints?.enum) return '"none of those allowed"';
  return { string: '7', number: '"7"', integer: '"7"', boolean: '"yes"', array: '7', object: '7' }[
    String(type) as PropertyType
  ];
}

for (const [name, selection] of Object.entries({ shipped, hostile })) {
  const { events } = selection;

  test(`right calls compile (${name})`, async () => {
    const calls = events.flatMap((event) => {
      const examples = event.properties.filter(({ example }) => example !== undefined);
      const value = JSON.stringify(
        Object.fromEntries(examples.map(({ key, example }) => [key, fitting(key, example)])),
      );
      const sent =
        event.call === 'track'
          ? [`track(${JSON.stringify(event.name)}, ${value});`, `track(${JSON.stringify(event.name)});`]
          : [];
      return [typed(event, value), typed(event, '{}'), ...sent];
    });
    assert.deepEqual(wrongLines(await writeOne('typescript', selection), calls), []);
  });

  test(`every property of another type is found, and so is a misspelt key or name (${name})`, async () => {
    const wrong = [
      ...events.flatMap((event) =>
        event.properties.flatMap((property) => [
          typed(event, `{ ${JSON.stringify(property.key)}: ${wrongValue(property)} }`),
          typed(event, `{ ${JSON.stringify(`${property.key}x`)}: undefined }`),
        ]),
      ),
      "track('No Such Event');",
      "track('');",
    ];
    assert.deepEqual(wrongLines(await writeOne('typescript', selection), wrong), [...wrong.keys()]);
  });
}

/** The sample gives one list an example with a key its type does not name; the compiler would be right to refuse it. */
function fitting(key: string, example: unknown): unknown {
  return key === 'products' && Array.isArray(example)
    ? example.map((item: Record<string, unknown>) =>
        Object.fromEntries(Object.entries(item).filter(([inner]) => inner !== 'flags')),
      )
    : example;
}

test('names of types are unique, whatever the ids', async () => {
  const [first] = shipped.events;
  assert.ok(first);
  const ids = ['track', 'a-b', 'ab', 'a-B', '9-lives', 'record'];
  const events = ids.map((id) => ({ ...first, id, name: id }));
  assert.deepEqual(wrongLines(await writeOne('typescript', { ...shipped, events }), []), []);
  assert.deepEqual(wrongLines(await writeOne('typescript', planOf(300)), []), []);
});

/** An event with the keys that every object has something under, in the middle of others and inside of them. */
const [first] = shipped.events;
assert.ok(first);
const oddKeys = ['constructor', 'plan', 'toString', '__proto__', 'valueOf'];
const odd = {
  ...first,
  name: 'constructor',
  properties: [
    ...oddKeys.map((key) => ({ key, type: 'string', summary: '', meaning: '' }) as const),
    { key: 'anything', summary: '', meaning: '' },
    {
      key: 'inside',
      type: 'array',
      summary: '',
      meaning: '',
      items: {
        type: 'object',
        members: [
          { key: 'constructor', type: 'object', members: [{ key: 'hasOwnProperty', type: 'number' }] },
          { key: 'isPrototypeOf', type: 'array', required: true },
          { key: 'loose', type: 'object' },
        ],
      },
    },
  ],
} as const;

test('keys that every object has something under are optional and of their own type', async () => {
  const types = await writeOne('typescript', { ...shipped, events: [odd] });
  const sent = (value: string): string => `track('constructor', ${value});`;
  const right = [
    '{}',
    "{ constructor: 'a' }",
    "{ toString: 'a', plan: 'b' }",
    "{ constructor: 'a', toString: 'b', ['__proto__']: 'c', valueOf: 'd', anything: [1] }",
    '{ inside: [{ isPrototypeOf: [] }, { isPrototypeOf: [1], constructor: { hasOwnProperty: 1 } }] }',
    '{ inside: [{ isPrototypeOf: [], constructor: {} }] }',
  ].map(sent);
  assert.deepEqual(wrongLines(types, right), []);
  const wrong = [
    '{ constructor: 7 }',
    "{ constructor: 'a', toString: 7 }",
    '{ plan: 7 }',
    '{ plann: 7 }',
    "{ constructor: 'a', plann: 7 }",
    "{ ['__proto__']: 7 }",
    '{ inside: [{}] }',
    "{ inside: [{ isPrototypeOf: [], constructor: 'a' }] }",
    "{ inside: [{ isPrototypeOf: [], constructor: { hasOwnProperty: 'a' } }] }",
  ].map(sent);
  assert.deepEqual(wrongLines(types, wrong), [...wrong.keys()]);
});

for (const [tracker, declared] of Object.entries(TRACKERS)) {
  test(`what is typed can be handed to the tracker of ${tracker}`, async () => {
    const events = [...shipped.events.filter(({ call }) => call === 'track'), odd];
    const calls = events.map(({ name }, index) => {
      const quoted = JSON.stringify(name);
      return `declare const p${index}: TrackEvents[${quoted}]; ${tracker}(${quoted}, p${index});`;
    });
    assert.ok(calls.length > 5);
    const types = await writeOne('typescript', { ...shipped, events });
    assert.deepEqual(typeErrors(types, [IMPORT, declared, ...calls]), []);
  });
}

test('an event without a meaning is called by its name alone', async () => {
  const [event] = shipped.events;
  assert.ok(event);
  const text = await writeOne('typescript', { ...shipped, events: [{ ...event, name: 'Bed Made', summary: '' }] });
  assert.ok(text.includes('/** Bed Made */'), text);
});
