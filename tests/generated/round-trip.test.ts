// Generated catalogs through every format that is also read.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkCatalog } from '../../src/catalog/check.ts';
import { buildCatalog } from '../../src/catalog/load.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { FORMATS } from '../../src/exports/formats.ts';
import { ABOUT } from '../../src/exports/formats/about.ts';
import { selectAll, type Selection } from '../../src/exports/selection.ts';
import { bare, imported } from '../exports/imported.ts';
import { addresses, write } from '../exports/plans.ts';
import { soundFiles } from './sound.ts';

const CATALOGS = { seed: 16, numRuns: 8 };

const selections = soundFiles.map((files): Selection => {
  const { value, problems } = buildCatalog(files, checkCatalog);
  const errors = problems.filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, []);
  assert.ok(value);
  return bare(selectAll(catalogJson(value, addresses)));
});

for (const { id } of FORMATS.filter((format) => ABOUT[format.id].readBack)) {
  test(`${id}: what is imported is exported as the same document`, async () => {
    await fc.assert(
      fc.asyncProperty(selections, async (selection) => {
        const first = await write(id, selection);
        const second = await write(id, bare(await imported(id, selection)));
        assert.deepEqual(second, first);
      }),
      CATALOGS,
    );
  });
}
