import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { buildCatalog } from '../load.ts';
import type { Catalog } from '../model.ts';
import { readContent } from '../read/read.ts';

const small = readContent(resolve(import.meta.dirname, '../../../tests/fixtures/small')).value;

function catalogWith(changes: Record<string, string> = {}): Catalog {
  const kept = small.filter(({ path }) => !Object.hasOwn(changes, path));
  const { value, problems } = buildCatalog([
    ...kept,
    ...Object.entries(changes).map(([path, text]) => ({ path, text })),
  ]);
  assert.ok(value, JSON.stringify(problems));
  return value;
}

const catalog = catalogWith();
const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
const thing = <T extends { readonly id: string }>(things: readonly T[], id: string): T => {
  const found = things.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
};

test('Goals stand as the site orders them, and the rest as they are first mentioned', () => {
  assert.deepEqual(ids(catalog.goals), ['sell-more', 'keep-customers']);
  assert.deepEqual(ids(catalog.useCases), ['recover-carts', 'welcome-offer', 'win-back']);
  assert.deepEqual(ids(catalog.events), ['checkout-started', 'order-completed', 'signed-up']);
  assert.deepEqual(ids(catalog.properties), ['order_id', 'total', 'products', 'email']);
  assert.deepEqual(ids(catalog.sources), ['website', 'mobile']);
  assert.deepEqual(ids(catalog.destinations), ['email', 'advertising']);
});

test('What the site leaves out, and what nothing mentions, follows by name', () => {
  const goal = (name: string): string => `name: "${name}"\nsummary: Nobody serves it.\n`;
  const { goals } = catalogWith({
    'goals/a.yaml': goal('Zero'),
    'goals/z.yaml': goal('Adding'),
    'goals/m.yaml': goal('10'),
  });
  assert.deepEqual(ids(goals), ['sell-more', 'keep-customers', 'm', 'z', 'a']);
});

test('Placements stand as the file has them, even under a goal that looks like a number', () => {
  const { useCases } = catalogWith({
    'goals/2024.yaml': 'name: Year\nsummary: Do it this year.\n',
    'use-cases/welcome-offer.yaml': `name: Welcome offer
summary: Give a reason.
events: [signed-up]
goals:
  sell-more: { sources: [website], destinations: [email] }
  "2024": { sources: [website], destinations: [email] }
`,
  });
  assert.deepEqual(
    thing(useCases, 'welcome-offer').placements.map(({ goal }) => goal),
    ['sell-more', '2024'],
  );
});

test('A goal has the union of what its use cases need', () => {
  const goal = thing(catalog.goals, 'keep-customers');
  assert.deepEqual(goal.useCases, ['recover-carts', 'win-back']);
  assert.deepEqual(goal.events, [
    { event: 'checkout-started', useCases: ['recover-carts'] },
    { event: 'order-completed', useCases: ['recover-carts', 'win-back'] },
    { event: 'signed-up', useCases: ['win-back'] },
  ]);
  assert.deepEqual(goal.destinations, ['email', 'advertising']);
  assert.deepEqual(goal.sources, ['website']);
});

test('A use case says how its placements differ from the first', () => {
  assert.deepEqual(thing(catalog.useCases, 'recover-carts').differences, [
    {
      goal: 'keep-customers',
      from: 'sell-more',
      sourcesAdded: [],
      sourcesDropped: ['mobile'],
      destinationsAdded: ['advertising'],
      destinationsDropped: [],
    },
  ]);
});

test('A use case has the union over its placements, with the goals that recommend each', () => {
  const { sources, destinations } = thing(catalog.useCases, 'recover-carts');
  assert.deepEqual(sources, [
    { source: 'website', goals: ['sell-more', 'keep-customers'] },
    { source: 'mobile', goals: ['sell-more'] },
  ]);
  assert.deepEqual(
    destinations.map(({ destination }) => destination),
    ['email', 'advertising'],
  );
});

test('Related use cases are those with the most shared events', () => {
  assert.deepEqual(thing(catalog.useCases, 'win-back').related, [
    { useCase: 'recover-carts', shared: ['order-completed'] },
    { useCase: 'welcome-offer', shared: ['signed-up'] },
  ]);
});

test('An event knows who needs it and what is needed with it', () => {
  const event = thing(catalog.events, 'order-completed');
  assert.deepEqual(event.useCases, ['recover-carts', 'win-back']);
  assert.deepEqual(event.goals, ['sell-more', 'keep-customers']);
  assert.deepEqual(event.placements, [
    { goal: 'sell-more', useCase: 'recover-carts' },
    { goal: 'keep-customers', useCase: 'recover-carts' },
    { goal: 'keep-customers', useCase: 'win-back' },
  ]);
  assert.deepEqual(event.companions, [
    { event: 'checkout-started', useCases: ['recover-carts'] },
    { event: 'signed-up', useCases: ['win-back'] },
  ]);
});

test('A property means on an event what the event says, else what it means everywhere', () => {
  const [order, total] = thing(catalog.events, 'order-completed').properties;
  assert.deepEqual(order, {
    property: 'order_id',
    key: 'order_id',
    type: 'string',
    stated: [],
    summary: 'The number of the order.',
    example: '50314',
    ownMeaning: false,
  });
  const { summary, example, ownMeaning, stated } = total ?? {};
  assert.deepEqual([summary, example, ownMeaning, stated], ['What the customer paid.', 84.5, true, ['summary']]);
});

test('A property knows its events and, through them, its use cases', () => {
  const total = thing(catalog.properties, 'total');
  assert.deepEqual(total.events, ['checkout-started', 'order-completed']);
  assert.deepEqual(total.useCases, ['recover-carts', 'win-back']);
});

test('Connections know where they are recommended', () => {
  const advertising = thing(catalog.destinations, 'advertising');
  assert.deepEqual(advertising.placements, [
    { goal: 'keep-customers', useCase: 'recover-carts' },
    { goal: 'keep-customers', useCase: 'win-back' },
  ]);
  assert.deepEqual(advertising.useCases, ['recover-carts', 'win-back']);
});

test('An event is sent where it says, and those places know it', () => {
  const { events, sources, destinations } = catalogWith({
    'events/signed-up.yaml': `name: Signed Up
summary: Someone opened an account.
call: track
sources: [website, { source: mobile, status: live, since: '4.2' }]
destinations: [{ destination: email, as: signed_up }]
properties: [email]
`,
  });
  const { sources: from, destinations: to } = thing(events, 'signed-up');
  assert.deepEqual(from, [{ source: 'website' }, { source: 'mobile', status: 'live', since: '4.2' }]);
  assert.deepEqual(to, [{ destination: 'email', as: 'signed_up' }]);
  assert.deepEqual(thing(sources, 'mobile').events, ['signed-up']);
  assert.deepEqual(thing(destinations, 'email').events, ['signed-up']);
  assert.deepEqual(thing(destinations, 'advertising').events, []);
  assert.deepEqual(thing(events, 'order-completed').sources, []);
});

test('A use case related to thousands gets its eight nearest', () => {
  const many = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [
      `use-cases/u-${index}.yaml`,
      `name: U ${index}\nsummary: Do it.\nevents: [signed-up${index % 100 === 7 ? ', checkout-started' : ''}]\ngoals:\n  sell-more: { sources: [website], destinations: [email] }\n`,
    ]),
  );
  const { related } = thing(catalogWith(many).useCases, 'u-7');
  assert.equal(related.length, 8);
  assert.ok(related.every(({ shared }) => shared.length === 2));
});
