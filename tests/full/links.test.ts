// Every link and fragment once more, by a checker that is not ours and asks a server.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LinkChecker, LinkState } from 'linkinator';
import { serve } from '../../scripts/static-server.ts';
import { mainSite, siteBelow } from '../site/built.ts';

for (const built of [mainSite(), siteBelow()]) {
  if (!built) continue;
  test(`linkinator finds no broken link and no broken fragment at ${built.basePath}`, async () => {
    const { address, close } = await serve(built.folder, { basePath: built.basePath, port: 0 });
    const origin = new URL(address).origin;
    try {
      const { links } = await new LinkChecker().check({
        path: address,
        recurse: true,
        checkFragments: true,
        checkCss: true,
        concurrency: 8,
        // Addresses in full lead to where the site will be; those of others cannot be asked here.
        linksToSkip: (url) => Promise.resolve(!url.startsWith(origin)),
      });
      const broken = links.filter(({ state }) => state === LinkState.BROKEN);
      assert.deepEqual(
        broken.map(({ url, parent, status }) => `${parent} → ${url} (${status})`),
        [],
      );
      assert.ok(links.filter(({ state }) => state === LinkState.OK).length > 100);
    } finally {
      await close();
    }
  });
}
