// The TypeScript we write, held against the compiler: calls that are right compile, each that is wrong does not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PropertyType } from '../../src/catalog/model.ts';
import type { PlanEvent, PlanProperty } from '../../src/exports/selection.ts';
import { typeErrors } from './compiler.ts';
import { hostile, planOf, shipped, writeOne } from './plans.ts';

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

test('what is typed can be handed to a tracker that takes records of unknown values', async () => {
  const names = shipped.events.filter(({ call }) => call === 'track').map(({ name }) => JSON.stringify(name));
  const tracker = 'declare function send(name: string, properties: Record<string, unknown>): void;';
  const calls = names.map((name, index) => `declare const p${index}: TrackEvents[${name}]; send(${name}, p${index});`);
  assert.ok(calls.length > 5);
  assert.deepEqual(typeErrors(await writeOne('typescript', shipped), [IMPORT, tracker, ...calls]), []);
});
