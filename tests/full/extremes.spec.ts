import { extremes } from '../extremes/browser.ts';
import { axeFindings, test } from '../site/browser.ts';
import { assertNone } from '../site/findings.ts';
import type { Finding } from '../site/site.ts';

const site = extremes();

test('axe finds nothing on any page of a catalog of extremes', async ({ page }) => {
  const { paths, urlOf } = site();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 900 });
  const findings: Finding[] = [];
  for (const path of paths) {
    await page.goto(urlOf(path));
    findings.push(...(await axeFindings(page, path)));
  }
  assertNone(findings);
});
