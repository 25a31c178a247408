import type { Page } from '@playwright/test';
import type { Finding } from './site.ts';

const WIDTHS = [320, 390, 1280];

/** What is too wide on the page: the page itself must not be wider than the window; what hides its overflow must have
 * none. Text that is there for screen readers only, in a box of one pixel, may hide. */
export function widthProblems(page: Page): Promise<string[]> {
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

/** The same at the widths of a small phone, a phone and a desk; the last of them stays. */
export async function widthFindings(page: Page, path: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const problems = await widthProblems(page);
    findings.push(...problems.map((problem) => ({ page: path, problem: `${problem} at ${width} px` })));
  }
  return findings;
}
