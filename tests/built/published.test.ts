import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addressesOf, lostIn, readBuilt, unlisted } from '../../scripts/build/inventory.ts';
import { readSettings } from '../../src/site/settings.ts';
import { mainSite, siteBelow } from '../site/built.ts';

const inventory = readFileSync(join(readSettings().contentDir, 'published.txt'), 'utf8');

for (const site of [mainSite(), siteBelow()]) {
  if (!site) continue;
  const built = readBuilt(site.folder, site.basePath);

  test(`every address that was ever published leads somewhere, at ${site.basePath}`, () => {
    assert.deepEqual(lostIn(inventory, built), []);
  });

  test(`every address that is published now is in the inventory, at ${site.basePath}`, () => {
    const missing = unlisted(inventory, addressesOf(built));
    assert.deepEqual(missing, [], 'Run "npm run build && npm run published" and commit content/published.txt.');
  });
}
