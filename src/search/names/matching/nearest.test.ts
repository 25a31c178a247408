import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../entries.ts';
import { nearestEntries } from './nearest.ts';

const entries = ['Signed Up', 'shipping', 'Order Completed'].map((name) => ({ name }) as Entry); // only names are looked at
const namesNear = (text: string, alike: number) => nearestEntries(text, entries, 5, alike).map(({ name }) => name);

test('names are near an address only where most of it is theirs', () => {
  assert.deepEqual(namesNear('nothing', 0.4), ['shipping']);
  assert.deepEqual(namesNear('nothing', 0.55), []);
  assert.deepEqual(namesNear('signup', 0.55), ['Signed Up']);
  assert.deepEqual(namesNear('orders complete', 0.55), ['Order Completed']);
});
