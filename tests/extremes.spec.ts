// The pages of a catalog of extremes: nothing is wider than the window, nothing cut off. The full run holds them to axe
// (tests/full/extremes.spec.ts).

import { extremes } from './extremes/browser.ts';
import { test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';
import type { Finding } from './site/site.ts';
import { widthFindings } from './site/width.ts';

const site = extremes();

test('a catalog of extremes fits every window', async ({ page }) => {
  const { paths, urlOf } = site();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const findings: Finding[] = [];
  for (const path of paths) {
    await page.goto(urlOf(path));
    findings.push(...(await widthFindings(page, path)));
  }
  assertNone(findings);
});
