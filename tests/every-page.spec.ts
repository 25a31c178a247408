// What holds for every page, seen in one visit each: nothing is logged, asked elsewhere or cut off. A page of each kind is held
// to axe, in dark and on a phone too; the full run holds all pages to it (tests/full/axe.spec.ts).

import { axeFindings, complaintsOf, expect, openAll, test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';
import { onePerKind, type Finding } from './site/site.ts';
import { widthFindings } from './site/width.ts';

/** Each half of the pages is a test of its own, so that two workers share them. */
for (const half of [0, 1]) {
  test(`pages are quiet, fit at 320, 390 and 1280 px, and axe finds nothing on one of a kind, half ${half + 1}`, async ({
    page,
    served,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const firsts = new Set(onePerKind(served.paths, (path) => path));
    const findings: Finding[] = complaintsOf(page, served.address);
    for (const path of served.paths.filter((_, index) => index % 2 === half)) {
      await page.goto(served.urlOf(path));
      findings.push(...(await widthFindings(page, path)));
      if (!firsts.has(path)) continue;
      await openAll(page);
      findings.push(...(await axeFindings(page, `${path} at 1280 px,`)));
      await page.emulateMedia({ colorScheme: 'dark' });
      findings.push(...(await axeFindings(page, `${path} in dark,`, 'colours')));
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 390, height: 900 });
      findings.push(...(await axeFindings(page, `${path} at 390 px,`)));
    }
    assertNone(findings);
  });
}

test('an address that is not there answers 404 with the page for it', async ({ page, served }) => {
  const response = await page.goto(served.urlOf('/no/such/page/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
