// A catalog that says all that authors can say, through every format that is also read.

import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { loadCatalog } from '../../src/catalog/load.ts';
import { READ, unnamedOf } from './left-out.ts';

const { value: catalog } = await loadCatalog(resolve(import.meta.dirname, '../complete/catalog'));
assert.ok(catalog);

for (const { id } of READ) {
  test(`${id}: of all that can be said, what does not come back is what the format says it leaves out`, async () => {
    assert.deepEqual(new Set((await unnamedOf(id, catalog)).map(({ place }) => place)), new Set());
  });
}
