import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keep, place } from './kept-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));

test('a kept file is made once for each name, and stands wherever it is placed', async () => {
  let made = 0;
  const make = () => `bytes ${(made += 1)}`;
  const [first, again, other] = [
    await keep('a', make, folder),
    await keep('a', make, folder),
    await keep('b', make, folder),
  ];
  assert.deepEqual([made, first, again], [2, join(folder, 'a'), first]);
  place(first, join(folder, 'placed'));
  assert.equal(readFileSync(join(folder, 'placed'), 'utf8'), 'bytes 1');
  assert.equal(readFileSync(other, 'utf8'), 'bytes 2');
});
