import { test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';
import type { Finding } from './site/site.ts';

const WIDTHS = [320, 390, 1280];

test('no page scrolls sideways at 320, 390 or 1280 px', async ({ page, served }) => {
  const wide: Finding[] = [];
  for (const path of served.paths) {
    await page.goto(served.urlOf(path));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) wide.push({ page: path, problem: `needs ${needed} px at ${width} px` });
    }
  }
  assertNone(wide);
});
