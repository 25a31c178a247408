import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capital, unaccented } from './letters.ts';

test('accents go, letters stay', () => assert.equal(unaccented('Café größe ﬁn'), 'Cafe große fin'));

test('only the first letter grows', () => {
  assert.deepEqual(['an iOS app', 'éclair', ''].map(capital), ['An iOS app', 'Éclair', '']);
});
