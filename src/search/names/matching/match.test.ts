import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carryingBy } from './carrying.ts';
import { correctedQuery } from './correction.ts';
import { entriesIn } from '../entries.ts';
import { matcherOf } from './match.ts';
import { nameIndexOf } from './name-index.ts';
import type { NamedKind } from '../names-file.ts';

const kind = (of: NamedKind['kind'], lines: string): NamedKind => ({ kind: of, label: of, folder: `${of}s`, lines });

const index = nameIndexOf(
  entriesIn({
    kinds: [
      kind('event', 'Order Completed\tpurchase, buy\t\tCompleted Order\nOrder Refunded\nSigned Up\tregistration'),
      kind('use-case', 'Mitigate cart abandonment\nSuppress with purchase'),
      kind('property', 'order_id\ntotal\tgrand total'),
      kind('destination', 'Advertising'),
      kind('source', 'Advertising'),
    ],
    listings: [0],
  }),
);
const match = matcherOf(index);

/** Matches knowing that these events carry every property, or else not knowing which events carry which. */
function matchKnowing(query: string, carriers?: readonly number[]) {
  return matcherOf(
    index,
    carryingBy(() => carriers && new Set(carriers)),
  )(query);
}

function first(query: string, carriers?: readonly number[]): string {
  const [best] = matchKnowing(query, carriers).matches;
  return best ? [best.entry.id, best.level, best.property?.id].filter(Boolean).join(' ') : '';
}

test('a name or key in any spelling is exact', () => {
  for (const query of ['Order Completed', 'orderCompleted', 'ordercompleted', 'ORDER_COMPLETED']) {
    assert.equal(first(query), 'order-completed exact', query);
  }
  assert.equal(first('order id'), 'order_id exact');
});

test('words are found in any order and as they are begun', () => {
  assert.equal(first('completed order'), 'order-completed sure');
  assert.equal(first('ord comp'), 'order-completed sure');
});

test('a mistake is supposed only where nothing is spelled as typed', () => {
  assert.equal(first('ordr completed'), 'order-completed guess');
  assert.equal(correctedQuery('ordr completed', match('ordr completed').matches[0]), 'order completed');
  assert.equal(correctedQuery('order completed', match('order completed').matches[0]), undefined);
});

test('a whole synonym stands above a name that merely has the word', () => {
  assert.equal(first('purchase'), 'order-completed sure');
});

test('an event and a property together give the event with the property, once its events are known', () => {
  assert.deepEqual(matchKnowing('order completed total').wanted, [1]);
  assert.equal(first('order completed total', [0]), 'order-completed sure total');
  assert.equal(first('order refunded total', [0]), 'order-refunded part');
});

test('a kind in the query decides between two things of one name', () => {
  assert.equal(match('advertising source').matches[0]?.entry.kind, 'source');
  assert.equal(match('advertising destination').matches[0]?.entry.kind, 'destination');
});

test('events that carry a property asked for by its key follow the property', () => {
  const { matches } = matchKnowing('total', [1]);
  assert.deepEqual(
    matches.map(({ entry, level }) => `${entry.id} ${level}`),
    ['total exact', 'order-refunded carries'],
  );
});

test('what is deprecated stands below what matches as well, and first where its name is typed', () => {
  const entries = entriesIn({
    kinds: [kind('event', 'Form Sent\t\t\t\t1\nForm Handed In\nForm Kept\t\t\t\t-')],
    listings: [],
  });
  const ids = (query: string) => matcherOf(nameIndexOf(entries))(query).matches.map(({ entry }) => entry.id);
  assert.deepEqual(ids('form'), ['form-handed-in', 'form-sent', 'form-kept']);
  assert.deepEqual(ids('form_sent')[0], 'form-sent');
  assert.deepEqual(
    entries.map(({ isDeprecated, successor }) => [isDeprecated, successor?.name]),
    [
      [true, 'Form Handed In'],
      [false, undefined],
      [true, undefined],
    ],
  );
});

test('nothing, spaces and signs match nothing', () => {
  for (const query of ['', '   ', '!?', '<>"']) assert.deepEqual(match(query).matches, []);
});
