// Every link and fragment once more, by a checker that is not ours and asks a server.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { serve } from '../../scripts/hosting/static-server.ts';
import { mainSite, siteBelow } from '../site/built.ts';
import { readPages, readSite } from '../site/site.ts';
import { fetchTool } from './on-demand.ts';

/** What is used of it; it is installed when the test wants it. */
interface Linkinator {
  readonly LinkChecker: new () => {
    check(options: object): Promise<{ readonly links: readonly Link[] }>;
  };
}

interface Link {
  readonly url: string;
  readonly state: 'OK' | 'BROKEN' | 'SKIPPED';
  readonly status?: number;
  readonly parent?: string;
}

const { LinkChecker }: Linkinator = await import(join(fetchTool('linkinator', '8.1.0'), 'build', 'src', 'index.js'));

for (const built of [mainSite(), siteBelow()]) {
  if (!built) continue;
  test(`linkinator finds no broken link and no broken fragment at ${built.basePath}`, async () => {
    const site = readSite(built.folder, built);
    const { address, close } = await serve(built.folder, { basePath: built.basePath, port: 0 });
    const { origin } = new URL(address);
    // Not only what the home page leads to: embeds and the search page are reached from elsewhere.
    const paths = readPages(site).filter(({ path }) => path.endsWith('/'));
    const pages = paths.map(({ path }) => origin + site.base + path);
    try {
      const { links } = await new LinkChecker().check({
        path: [...pages],
        recurse: true,
        checkFragments: true,
        checkCss: true,
        concurrency: 8,
        // An address in full leads to where the site will be, which is here.
        urlRewriteExpressions: [
          { pattern: new RegExp(`^${site.origin.replaceAll('.', '\\.')}(?=/)`), replacement: origin },
        ],
        // Those of others cannot be asked.
        linksToSkip: (url: string) => Promise.resolve(![origin, site.origin].some((own) => url.startsWith(`${own}/`))),
      });
      const broken = links.filter(({ state }) => state === 'BROKEN');
      assert.deepEqual(
        broken.map(({ url, parent, status }) => `${parent} → ${url} (${status})`),
        [],
      );
      const checked = links.filter(({ state }) => state === 'OK').map(({ url }) => url);
      assert.deepEqual(
        pages.filter((page) => !checked.includes(page)),
        [],
      );
    } finally {
      await close();
    }
  });
}
