import assert from 'node:assert/strict';
import { test } from 'node:test';
import { destinationOf } from './redirect.ts';

const anchors = { sum: '/a/b/events/new/#total', tax: '/a/b/properties/tax/' };

test('query and fragment are kept', () => {
  assert.equal(destinationOf('/new/', {}, { search: '?q=1', hash: '#x' }), '/new/?q=1#x');
});

test('a fragment that is called otherwise now is translated', () => {
  assert.equal(
    destinationOf('/a/b/events/new/', anchors, { search: '?q=1', hash: '#sum' }),
    '/a/b/events/new/?q=1#total',
  );
});

test('a fragment that became a page keeps its name', () => {
  assert.equal(destinationOf('/new/', anchors, { search: '', hash: '#tax' }), '/a/b/properties/tax/#tax');
});

test('a page that became a row leads to the row', () => {
  assert.equal(destinationOf('/new/#row', {}, { search: '?q', hash: '' }), '/new/?q#row');
});

test('a fragment named like a part of every object is nothing special', () => {
  assert.equal(destinationOf('/new/', {}, { search: '', hash: '#constructor' }), '/new/#constructor');
});

test('a fragment that is no text is kept as it is', () => {
  assert.equal(destinationOf('/new/', {}, { search: '', hash: '#%' }), '/new/#%');
});
