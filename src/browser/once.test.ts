import assert from 'node:assert/strict';
import { test } from 'node:test';
import { once } from './once.ts';

test('what is asked for twice is loaded once, and again after a failure', async () => {
  let loads = 0;
  const load = once(() => {
    loads += 1;
    return loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(loads);
  });
  await assert.rejects(load(), /offline/);
  assert.deepEqual(await Promise.all([load(), load()]), [2, 2]);
  assert.equal(await load(), 2);
});
