// The pages of a catalog of extremes: nothing is wider than the window, nothing cut off, nothing axe finds.

import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { serve, type Served } from '../scripts/hosting/static-server.ts';
import { buildExtremes } from './extremes/site.ts';
import { axeFindings, test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';
import { onePerKind, readPages, readSite, type Finding } from './site/site.ts';
import { widthFindings } from './site/width.ts';

/** Of things that differ in a number only, the first stands for all. */
const REPEATED = /\/(?:small-use-case|property_number)[-_](?!1\/)/;
let folder = '';
let paths: readonly string[] = [];
let site: Served;

test.beforeAll(async () => {
  folder = await buildExtremes();
  paths = readPages(readSite(folder, { origin: 'https://x.example' }))
    .map(({ path }) => path)
    .filter((path) => !REPEATED.test(path));
  site = await serve(folder, { basePath: '/', port: 0 });
});
test.afterAll(async () => {
  await site.close();
  rmSync(dirname(folder), { recursive: true, force: true });
});

test('a catalog of extremes fits every window, and axe finds nothing', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const findings: Finding[] = [];
  const firsts = new Set(onePerKind(paths, (path) => path));
  for (const path of paths) {
    await page.goto(site.address + path.slice(1));
    findings.push(...(await widthFindings(page, path)));
    findings.push(...(await axeFindings(page, path)));
    if (!firsts.has(path)) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    findings.push(...(await axeFindings(page, `${path} in dark`, 'colours')));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  assertNone(findings);
});
