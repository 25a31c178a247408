// Pages that no sitemap lists: embeds, the search page, and those that moved or are retired.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAddress } from '../../src/catalog/addresses/address.ts';
import { parseYaml } from '../../src/catalog/read/yaml.ts';
import type { Settings } from '../../src/site/settings.ts';

/** Whether a page, by its full address, belongs into the sitemap. */
export function isListed({ contentDir, siteUrl, basePath }: Settings): (page: string) => boolean {
  const file = join(contentDir, 'redirects.yaml');
  const { data } = existsSync(file)
    ? parseYaml({ path: file, text: readFileSync(file, 'utf8') }).value
    : { data: undefined };
  const addresses = Object.keys(data ?? {}).map(parseAddress);
  // A page whose anchor moved stays.
  const gone = addresses.filter((address) => address?.anchor === '').map((address) => address?.page);
  const root = siteUrl + basePath.replace(/\/$/, '');
  const unlisted = new Set(gone.map((page) => `${root}${page}`));
  return (page) => !/\/(?:embed|search)\//.test(page) && !unlisted.has(page);
}
