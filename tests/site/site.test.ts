import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onePerKind } from './site.ts';

test('the pages of things are of one kind, their list of another', () => {
  const paths = ['/events/a/', '/events/b/', '/embed/event/a/', '/embed/event/b/', '/events/', '/plan/', '/'];
  const firsts = onePerKind(paths, (path) => path);
  assert.deepEqual([...firsts].sort(), ['/', '/embed/event/a/', '/events/', '/events/a/', '/plan/']);
});
