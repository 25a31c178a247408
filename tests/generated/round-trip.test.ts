// Generated catalogs through every format that is also read.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from './fast-check.ts';
import { checkCatalog } from '../../src/catalog/check.ts';
import { buildCatalog } from '../../src/catalog/load.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { selectAll } from '../../src/exports/selection.ts';
import type { Catalog } from '../../src/catalog/model.ts';
import { comparable } from '../exports/contents.ts';
import { bare, imported } from '../exports/imported.ts';
import { READ, unnamedOf } from '../exports/left-out.ts';
import { addresses, write } from '../exports/plans.ts';
import { soundFiles } from './sound.ts';

const CATALOGS = { seed: 16, numRuns: 8 };

const catalogs = soundFiles.map((files): Catalog => {
  const { value, problems } = buildCatalog(files, checkCatalog);
  const errors = problems.filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, []);
  assert.ok(value);
  return value;
});
const selections = catalogs.map((catalog) => bare(selectAll(catalogJson(catalog, addresses))));

for (const { id } of READ) {
  test(`${id}: what is imported is exported as the same document`, async () => {
    await fc.assert(
      fc.asyncProperty(selections, async (selection) => {
        const first = await write(id, selection);
        const second = await write(id, bare(await imported(id, selection), selection));
        assert.deepEqual(await comparable(id, second), await comparable(id, first));
      }),
      CATALOGS,
    );
  });
}

for (const { id } of READ) {
  test(`${id}: what comes back of a catalog differs only in what the format says it leaves out`, async () => {
    await fc.assert(
      fc.asyncProperty(catalogs, async (catalog) => {
        assert.deepEqual(await unnamedOf(id, catalog), []);
      }),
      CATALOGS,
    );
  });
}
