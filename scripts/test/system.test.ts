import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { roomyFolder } from './system.ts';

test('folders are made in memory only where that has the room', () => {
  assert.equal(roomyFolder(Infinity), tmpdir());
});
