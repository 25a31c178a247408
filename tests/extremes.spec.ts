// The pages of a catalog of extremes: nothing is wider than the window, nothing cut off, and axe finds nothing on a page of each
// kind; the full run holds all of them to it (tests/full/extremes.spec.ts).

import { extremes } from './extremes/browser.ts';
import { axeFindings, test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';
import { onePerKind, type Finding } from './site/site.ts';
import { widthFindings } from './site/width.ts';

const site = extremes();

test('a catalog of extremes fits every window, and axe finds nothing on a page of each kind', async ({ page }) => {
  const { paths, urlOf } = site();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const findings: Finding[] = [];
  const firsts = new Set(onePerKind(paths, (path) => path));
  for (const path of paths) {
    await page.goto(urlOf(path));
    findings.push(...(await widthFindings(page, path)));
    if (!firsts.has(path)) continue;
    findings.push(...(await axeFindings(page, path)));
    await page.emulateMedia({ colorScheme: 'dark' });
    findings.push(...(await axeFindings(page, `${path} in dark`, 'colours')));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  assertNone(findings);
});
