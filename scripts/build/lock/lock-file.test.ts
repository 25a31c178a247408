import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { whileLocked } from './lock-file.ts';

const scratch = mkdtempSync(join(tmpdir(), 'turn-'));
after(() => rmSync(scratch, { recursive: true }));

test('tasks with one lock run one after the other', async () => {
  const lock = join(scratch, 'one/lock');
  const said: string[] = [];
  const task = (name: string) =>
    whileLocked(lock, async () => {
      said.push(`${name} begins`);
      await setImmediate(); // the others have their turn
      said.push(`${name} ends`);
    });
  await Promise.all([task('a'), task('b'), task('c')]);
  for (let index = 0; index < said.length; index += 2) {
    assert.equal(said[index]?.split(' ')[0], said[index + 1]?.split(' ')[0]);
  }
  assert.ok(!existsSync(lock));
});

test('a task that fails gives its turn back', async () => {
  const lock = join(scratch, 'fails');
  await assert.rejects(
    whileLocked(lock, () => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.equal(await whileLocked(lock, () => Promise.resolve('next')), 'next');
});

test('the lock of a process that is gone is taken over', async () => {
  const lock = join(scratch, 'gone');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(lock, String(pid));
  assert.equal(await whileLocked(lock, () => Promise.resolve('mine')), 'mine');
});
