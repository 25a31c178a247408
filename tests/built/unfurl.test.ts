import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainSite, siteBelow } from '../site/built.ts';
import { assertNone } from '../site/findings.ts';
import { readSite } from '../site/site.ts';
import { findImageProblems, findUnfurlProblems } from '../site/unfurl.ts';

for (const built of [mainSite(), siteBelow()]) {
  if (!built) continue;
  const site = readSite(built.folder, built);

  test(`the tags of every page are complete and absolute, at ${built.basePath}`, () => {
    assertNone(findUnfurlProblems(site));
  });

  test(`every preview image is there, 1200 by 630, under 100 KB, at ${built.basePath}`, () => {
    assertNone(findImageProblems(site, built.folder));
  });

  test(`ids.json names every page of a thing by its full address, at ${built.basePath}`, () => {
    const { ids } = JSON.parse(site.read('/ids.json'));
    const root = site.origin + site.base;
    const addresses = Object.values<{ url: string; embed: string }[]>(ids)
      .flat()
      .flatMap(({ url, embed }) => [url, embed]);
    for (const address of addresses) assert.ok(site.files.has(`${address.slice(root.length)}index.html`), address);
    const pages = site.pages.filter(({ path }) => /^\/(?:goals|events|properties)\/[^/]+\/$/.test(path));
    for (const { path } of pages) assert.ok(addresses.includes(root + path), path);
  });
}
