// Where the sites under test are: `npm test` builds them and says so; by hand it is the site in dist/.

import { resolve } from 'node:path';
import { readSettings } from '../../src/site/settings.ts';

export interface BuiltSite {
  readonly folder: string;
  readonly basePath: string;
  readonly origin: string;
}

/** The site at the root, or at the base path it was built for. */
export function mainSite(): BuiltSite {
  const { siteUrl, basePath } = readSettings();
  return { folder: resolve(process.env['SITE_UNDER_TEST'] ?? 'dist'), basePath, origin: siteUrl };
}

/** The same site built for a base path, where there is one. */
export function siteBelow(): BuiltSite | undefined {
  const folder = process.env['SITE_BELOW_UNDER_TEST'];
  return folder === undefined ? undefined : { ...mainSite(), folder: resolve(folder), basePath: '/a/b' };
}
