// Export, import, export: for each format that can carry it, the second export is the first, byte for byte.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedBy } from '../../src/catalog/value/due.ts';
import { membersOf } from '../../src/catalog/forms.ts';
import type { Items, JsonValue, Member } from '../../src/catalog/model.ts';
import { FORMATS } from '../../src/exports/formats.ts';
import { ABOUT } from '../../src/exports/formats/about.ts';
import type { PlanEvent, PlanProperty, Selection } from '../../src/exports/selection.ts';
import { comparable } from './contents.ts';
import { bare, imported } from './imported.ts';
import { hostile, shipped, write } from './plans.ts';

const FITTING = new Map<string, JsonValue>([
  ['tags', ['=1+1', 'a, "b"']],
  ['products', [{ sku: 'T-1', price: 12 }]],
]);

// Names and examples with marks that turn the direction of writing are refused by the catalog itself.
const decent: Selection = {
  ...hostile,
  events: hostile.events
    .filter(({ id }) => id !== 'hostile')
    .map((event) => ({
      ...event,
      properties: event.properties.map((one) =>
        FITTING.has(one.key) ? { ...one, example: FITTING.get(one.key) } : one,
      ),
    })),
};

/** An object and a list, each with something inside, and one of two values, of an event that says what is around it. */
const described: Selection = {
  ...decent,
  events: decent.events.slice(0, 1).map((event) => {
    const [one] = event.properties;
    assert.ok(one);
    const member = { key: 'inner', type: 'string', summary: 'Inside.', example: undefined } as const;
    const { summary, meaning, personal, basis } = one;
    const plain = { summary, meaning, personal, basis, constraints: {} };
    const held: PlanProperty = { ...plain, key: 'held', type: 'object', members: [member] };
    const items = { type: 'object', members: [member] } as const;
    const listed: PlanProperty = { ...plain, key: 'listed', type: 'array', members: [], items };
    const chosen: PlanProperty = { ...plain, key: 'chosen', type: 'string', constraints: { enum: ['a', 'b'] } };
    const around = {
      area: 'Rooms',
      owner: 'ann@example.com',
      tags: ['beds'],
      sources: ['Web'],
      destinations: ['Store'],
    };
    return { ...event, ...around, properties: [held, listed, chosen] };
  }),
};

for (const { id } of FORMATS.filter((format) => ABOUT[format.id].readBack)) {
  for (const [name, selection] of Object.entries({ shipped: bare(shipped), sample: bare(decent) })) {
    test(`${id}: export, import and export give the same (${name})`, async () => {
      const first = await write(id, selection);
      const second = await write(id, bare(await imported(id, selection), selection));
      assert.deepEqual(await comparable(id, second), await comparable(id, first));
    });
  }
}

/** A fact of the catalog, and the words a format that loses it has for it. */
const FACTS: readonly (readonly [words: RegExp, fact: (event: PlanEvent) => unknown])[] = [
  [/^the kind of call$/, ({ call }) => call],
  [/^areas$/, ({ area }) => area],
  [/^owners$/, ({ owner }) => owner],
  [/^tags$/, ({ tags }) => tags],
  [/^sources$/, ({ sources }) => sources],
  [/^destinations$/, ({ destinations }) => destinations],
  [/^the spelling of event names/, ({ name }) => name],
  [/^meanings that differ/, each(({ summary }) => summary)],
  [/^(?:the general meaning|which meaning belongs where)/, each(({ meaning }) => meaning)],
  [/^examples$/, each(({ example }) => example)],
  [/^which values are personal data$/, each(({ personal }) => personal)],
  [/^where a meaning comes from$/, each(({ basis }) => basis)],
  [/^formats and limits/, each(({ format, constraints }) => [format, { ...constraints, enum: undefined }])],
  [/^what is inside/, each((property) => [property.items?.type, ...membersOf(property).map(({ key }) => key)])],
  [/^the type of what is one of a list/, each(({ type }) => type)],
  [/^never$/, each((property) => [property.key, allowedBy(property)])],
];

function each(fact: (property: PlanProperty) => unknown): (event: PlanEvent) => unknown {
  return ({ properties }) => properties.map(fact);
}

/** Formats that keep properties with the events that carry them. */
const WHOLE = FORMATS.filter(
  ({ id }) => ABOUT[id].readBack && !ABOUT[id].loses.some((words) => /^everything about|^which event/.test(words)),
);

for (const { id } of WHOLE) {
  test(`${id}: what it says it leaves out is what does not come back`, async () => {
    const { loses } = ABOUT[id];
    const both = [shipped, decent, described].map((one) => bare(one));
    const pairs = await Promise.all(
      both.map(async (selection) => {
        const back = new Map((await imported(id, selection)).events.map((event) => [event.id, event]));
        return selection.events.map((event) => [event, back.get(event.id)] as const);
      }),
    );
    const gone = pairs.flat().filter(([, event]) => !event);
    const identify = loses.some((words) => words.startsWith('identify calls'));
    assert.ok(gone.every(([{ call }]) => call === 'identify'));
    assert.equal(gone.length > 0, identify);
    for (const [words, fact] of FACTS) {
      const differs = pairs.flat().some(([a, b]) => b && JSON.stringify(fact(a)) !== JSON.stringify(fact(b)));
      assert.equal(
        differs,
        loses.some((one) => words.test(one)),
        `${id}: ${words.source}`,
      );
    }
  });
}

test('rudderstack: what is inside values comes back, to the third level, with what is required in it', async () => {
  const [event] = decent.events;
  assert.ok(event);
  const name: Member = { key: 'name', type: 'string', required: true, summary: 'What it is called.' };
  const stock: Member = { key: 'stock', type: ['integer', 'string'], nullable: true, constraints: { minimum: 0 } };
  const shelves: Member = { key: 'shelves', type: 'array', items: { type: 'object', members: [name, stock] } };
  const store: Member = { key: 'store', type: 'object', required: false, members: [shelves, name] };
  const items: Items = { type: 'object', members: [store, stock, name] };
  const lines: Member = { key: 'lines', type: 'array', constraints: { maxItems: 9 }, items };
  const order: PlanProperty = {
    key: 'order',
    type: 'object',
    required: true,
    summary: 'All.',
    meaning: 'All.',
    members: [lines],
  };
  const back = await imported('rudderstack', { ...decent, events: [{ ...event, properties: [order] }] });
  const [property] = back.events[0]?.properties ?? [];
  assert.equal(property?.required, true);
  const deep = { ...store, members: [{ ...shelves, items: { type: 'object' } }, name] };
  assert.deepEqual(property.members, [{ ...lines, items: { ...items, members: [deep, stock, name] } }]);
});

test('every format says what it leaves out', () => {
  for (const { id } of FORMATS) assert.ok(ABOUT[id].loses.length > 0, id);
});
