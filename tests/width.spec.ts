import type { Page } from '@playwright/test';
import { test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';
import type { Finding } from './site/site.ts';

const WIDTHS = [320, 390, 1280];

test('no page scrolls sideways or cuts anything off at 320, 390 or 1280 px', async ({ page, served }) => {
  const findings: Finding[] = [];
  for (const path of served.paths) {
    await page.goto(served.urlOf(path));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const problem of await widthProblems(page))
        findings.push({ page: path, problem: `${problem} at ${width} px` });
    }
  }
  assertNone(findings);
});

/** The page itself must not be wider than the window; what hides its overflow must have none. Text that is there for
 * screen readers only, in a box of one pixel, may hide. */
function widthProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.body.querySelectorAll('*')].filter((element) => {
      const hides = /hidden|clip/.test(getComputedStyle(element).overflowX);
      return (
        hides &&
        Math.min(element.clientWidth, element.clientHeight) > 1 &&
        element.scrollWidth > element.clientWidth + 1
      );
    });
    return [
      ...(scrollWidth > clientWidth ? [`needs ${scrollWidth} px`] : []),
      ...cut.map(
        (element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> is cut off`,
      ),
    ];
  });
}
