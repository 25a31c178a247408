import { extremes } from '../extremes/browser.ts';
import { axeFindings, test } from '../site/browser.ts';
import { assertNone } from '../site/findings.ts';
import { onePerKind, type Finding } from '../site/site.ts';

const site = extremes();

test('axe finds nothing on any page of a catalog of extremes, nor on one of each kind in dark', async ({ page }) => {
  const { paths, urlOf } = site();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 900 });
  const findings: Finding[] = [];
  const firsts = new Set(onePerKind(paths, (path) => path));
  for (const path of paths) {
    await page.goto(urlOf(path));
    findings.push(...(await axeFindings(page, path)));
    if (!firsts.has(path)) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    findings.push(...(await axeFindings(page, `${path} in dark`, 'colours')));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  assertNone(findings);
});
