// `npm run published`: adds what the site publishes to the inventory of its catalog.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/load.ts';
import { lookupIn } from '../../src/catalog/lookup.ts';
import { report } from '../../src/catalog/report.ts';
import { readSettings } from '../../src/site/settings.ts';
import { placeSite } from '../../src/site/urls.ts';
import { addressesOf, missingIn, withAddresses } from './inventory.ts';

const settings = readSettings();
const file = join(settings.contentDir, 'published.txt');
placeSite(settings);
const { value: catalog, problems } = await loadCatalog(settings.contentDir);

if (!catalog) {
  console.error(report(problems, settings.contentDir));
  process.exitCode = 1;
} else {
  const inventory = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const addresses = await addressesOf(lookupIn(catalog), settings);
  const fresh = missingIn(inventory, addresses);
  if (fresh.length > 0) writeFileSync(file, withAddresses(inventory, addresses));
  console.log(`${fresh.length} new of ${addresses.length} published addresses.`);
}
