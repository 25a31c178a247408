import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addressesOf, missingIn } from '../../scripts/build/inventory.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { lookupIn } from '../../src/catalog/lookup.ts';
import { readSettings } from '../../src/site/settings.ts';
import { placeSite } from '../../src/site/urls.ts';
import { mainSite, siteBelow } from '../site/built.ts';
import { lostOn, publishedOn } from '../site/published.ts';
import { readSite } from '../site/site.ts';

const settings = readSettings();
const inventory = readFileSync(join(settings.contentDir, 'published.txt'), 'utf8');
const { value: catalog } = await loadCatalog(settings.contentDir);
assert.ok(catalog);

for (const built of [mainSite(), siteBelow()]) {
  if (!built) continue;
  const { basePath } = built;
  const site = readSite(built.folder, built);

  test(`every address that was ever published leads somewhere, at ${basePath}`, () => {
    assert.deepEqual(lostOn(inventory, site), []);
  });

  test(`the model publishes what the pages do, and it is in the inventory, at ${basePath}`, async () => {
    placeSite({ siteUrl: built.origin, basePath });
    const addresses = await addressesOf(lookupIn(catalog), settings);
    assert.deepEqual(addresses, publishedOn(site));
    assert.deepEqual(missingIn(inventory, addresses), [], 'Run "npm run published" and commit content/published.txt.');
  });
}
