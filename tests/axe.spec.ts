import type { Page } from '@playwright/test';
import { axeFindings, test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';
import type { Finding } from './site/site.ts';

const WIDTHS = [390, 1280];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test(`axe finds nothing on any page in ${colorScheme} at 390 and 1280 px`, async ({ page, served }) => {
      const findings: Finding[] = [];
      for (const path of served.paths) {
        await page.goto(served.urlOf(path));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          findings.push(...(await axeFindings(page, `${path} at ${width} px,`)));
          if (await openAll(page)) findings.push(...(await axeFindings(page, `${path} opened at ${width} px,`)));
        }
      }
      assertNone(findings);
    });
  });
}

/** Opens what is folded; false if nothing was. */
function openAll(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const folded = document.querySelectorAll('main details:not([open])');
    for (const each of folded) each.setAttribute('open', '');
    return folded.length > 0;
  });
}
