import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventListFile } from '../../site/lists/event-list.ts';
import { isAsked, narrowed, questionIn, toSearch } from './narrowing.ts';

const FILE: EventListFile = {
  facets: [
    {
      key: 'area',
      label: 'Area',
      values: [
        ['doors', 'Doors'],
        ['locks', 'Locks', 0],
        ['bills', 'Bills'],
      ],
    },
    {
      key: 'status',
      label: 'Status',
      values: [
        ['live', 'live'],
        ['planned', 'planned'],
      ],
    },
  ],
  events: [
    ['door-moved', 'Door Moved', 'A door moved.', [[0], [0]]],
    ['lock-turned', 'Lock Turned', 'A lock turned.', [[1], [1]]],
    ['bill-paid', 'Bill Paid', 'Somebody paid.', [[2], [0]]],
    ['app-opened', 'App Opened', 'The app opened.', [[], []]],
  ],
};

const namesFor = (search: string) => narrowed(FILE, questionIn(search)).map(([id]) => id);

test('an area holds the events of its parts', () => {
  assert.deepEqual(namesFor('?area=doors'), ['door-moved', 'lock-turned']);
  assert.deepEqual(namesFor('?area=locks'), ['lock-turned']);
});

test('all that is asked has to fit, words in names, summaries and values', () => {
  assert.deepEqual(namesFor('?area=doors&status=live'), ['door-moved']);
  assert.deepEqual(namesFor('?q=PAID+live'), ['bill-paid']);
  assert.deepEqual(namesFor('?status=gone'), []);
});

test('what has no value stands last in either order', () => {
  assert.deepEqual(namesFor('?sort=area'), ['bill-paid', 'door-moved', 'lock-turned', 'app-opened']);
  assert.deepEqual(namesFor('?sort=-area'), ['lock-turned', 'door-moved', 'bill-paid', 'app-opened']);
  assert.deepEqual(namesFor('?sort=name')[0], 'app-opened');
});

test('a question comes back from its address', () => {
  for (const search of ['?q=door+moved&area=doors&sort=-status', '?status=live', '']) {
    assert.equal(toSearch(questionIn(search)), search);
  }
  assert.equal(isAsked(questionIn('?area=')), false);
});
