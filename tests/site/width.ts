import type { Page } from '@playwright/test';

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
