import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultOfId, placeOf } from './ids.ts';

const BAD = [
  '',
  '-',
  'a--b',
  'a-',
  'A',
  'a_b',
  'a b',
  'a.b',
  'x.',
  'x ',
  '..',
  '%2e',
  'a?b',
  'a#b',
  'a:b',
  'a\nb',
  'a\\b',
];
const DECOMPOSED = ['caf\u00e9', 'cafe\u0301', 'c\u0430fe', 'a\u200bb', '__proto__', '_x', '.x'];

for (const id of [...BAD, ...DECOMPOSED]) {
  test(`The id ${JSON.stringify(id)} of an event is refused`, () => {
    assert.equal(faultOfId('event', id)?.code, 'bad-id');
  });
}

for (const key of ['_id', '.x', '__proto__', 'a b', 'a.', '1st', 'a/b', 'a%b', '', 'caf\u00e9']) {
  test(`The key ${JSON.stringify(key)} of a property is refused`, () => {
    assert.equal(faultOfId('property', key)?.code, 'bad-id');
  });
}

for (const key of ['order_id', 'userId', 'a.b', '$value', 'a-b', 'constructor', 'toString', 'x', 'A1_']) {
  test(`The key ${key} of a property is accepted`, () => assert.equal(faultOfId('property', key), undefined));
}

for (const id of ['con', 'prn', 'aux', 'nul', 'com0', 'lpt9', 'index', '404', 'search', 'pagefind']) {
  test(`The id ${id} is reserved for every kind`, () => {
    assert.equal(faultOfId('event', id)?.code, 'reserved-id');
    assert.equal(faultOfId('property', id.toUpperCase())?.code, id === '404' ? 'bad-id' : 'reserved-id');
  });
}

test('A device name with an ending is reserved too', () => {
  assert.equal(faultOfId('property', 'con.x')?.code, 'reserved-id');
  assert.equal(faultOfId('property', 'index.html')?.code, 'reserved-id');
});

test('An id may have 100 characters and no more', () => {
  assert.equal(faultOfId('goal', 'a'.repeat(100)), undefined);
  assert.equal(faultOfId('goal', 'a'.repeat(101))?.code, 'bad-id');
});

test('A path that climbs out of the folder is no place', () => {
  for (const path of ['../../x.yaml', '/x.yaml', 'events/../x.yaml', 'events\\x.yaml', 'events/a/b.yaml']) {
    assert.equal(placeOf(path).is, 'problem', path);
  }
});
