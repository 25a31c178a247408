// `npm run published`: adds what the built site in dist/ has published to the inventory of its catalog.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '../../src/site/settings.ts';
import { addressesOf, readBuilt, unlisted, withAddresses } from './inventory.ts';

const { basePath, contentDir } = readSettings();
const folder = resolve(process.argv[2] ?? 'dist');
const file = join(contentDir, 'published.txt');

if (!existsSync(join(folder, 'index.html'))) {
  console.error('site-missing  There is no built site in dist/. Run "npm run build" first.');
  process.exitCode = 2;
} else {
  const inventory = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const addresses = addressesOf(readBuilt(folder, basePath));
  const fresh = unlisted(inventory, addresses);
  if (fresh.length > 0) writeFileSync(file, withAddresses(inventory, addresses));
  console.log(`${fresh.length} new of ${addresses.length} published addresses.`);
}
