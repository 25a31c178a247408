// Nothing is lost when text grows: at 400 % zoom, with wide spacing, in either theme, without motion.

import type { Page } from '@playwright/test';
import { test } from '../site/browser.ts';
import { assertNone } from '../site/findings.ts';
import type { Finding } from '../site/site.ts';

/** WCAG 2.2, success criterion 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** What the matrix adds up; the list that stands for it there has the names. */
const ADDED_UP = /^(?:\d+|Use|Events)$/;

test('at 400 % zoom every page shows all its words, and scrolls in one direction only', async ({ page, served }) => {
  const findings: Finding[] = [];
  for (const path of served.paths) {
    await page.setViewportSize({ width: 1280, height: 1024 });
    await page.goto(served.urlOf(path));
    const words = await wordsOn(page);
    // 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    const zoomed = new Set(await wordsOn(page));
    for (const tab of await page.getByRole('tab', { selected: false }).all()) {
      await tab.click();
      for (const word of await wordsOn(page)) zoomed.add(word);
    }
    const lost = [...new Set(words)].filter(
      (word) => !zoomed.has(word) && !(path === '/matrix/' && ADDED_UP.test(word)),
    );
    if (lost.length > 0) findings.push({ page: path, problem: `loses the words ${lost.slice(0, 8).join(' ')}` });
    findings.push(...(await cutOff(page)).map((problem) => ({ page: path, problem })));
  }
  assertNone(findings);
});

test('what sticks to the window leaves most of it free at 400 % zoom', async ({ page, served }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const findings: Finding[] = [];
  for (const path of served.paths) {
    await page.goto(served.urlOf(path));
    const covered = await page.evaluate(() => {
      scrollTo(0, 400);
      const stuck = [...document.body.querySelectorAll('*')].filter((element) => {
        const { position, visibility } = getComputedStyle(element);
        const { top, bottom, height } = element.getBoundingClientRect();
        const isShown = visibility === 'visible' && height > 1 && bottom > 0 && top < innerHeight;
        return isShown && (position === 'fixed' || (position === 'sticky' && Math.abs(top) < 1 && scrollY > 0));
      });
      const part = stuck.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0) / innerHeight;
      // What sticks to a frame of its own may not fill the frame either.
      const framed = [...document.querySelectorAll('thead th')].map((head) => {
        const { position, insetBlockStart } = getComputedStyle(head);
        const frame = head.closest('table')?.parentElement?.clientHeight ?? Infinity;
        const reach = head.getBoundingClientRect().height + (parseFloat(insetBlockStart) || 0);
        return position === 'sticky' && insetBlockStart !== 'auto' ? reach / frame : 0;
      });
      return Math.max(part, ...framed);
    });
    if (covered > 0.4) findings.push({ page: path, problem: `covers ${Math.round(covered * 100)} % of the window` });
  }
  assertNone(findings);
});

for (const width of [320, 1280]) {
  test(`with wide text spacing nothing is cut off at ${width} px`, async ({ page, served }) => {
    await page.setViewportSize({ width, height: 900 });
    const findings: Finding[] = [];
    for (const path of served.paths) {
      await page.goto(served.urlOf(path));
      // A style tag would break the policy.
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }, SPACING);
      findings.push(...(await cutOff(page)).map((problem) => ({ page: path, problem })));
    }
    assertNone(findings);
  });
}

test('with reduced motion nothing on any page moves', async ({ page, served }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const findings: Finding[] = [];
  for (const path of served.paths) {
    await page.goto(served.urlOf(path));
    const moving = await page.evaluate(() => {
      const seconds = (text: string) => Math.max(...text.split(',').map((part) => parseFloat(part)));
      return [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          const animated = style.animationName !== 'none' && seconds(style.animationDuration) > 0.01;
          return animated || seconds(style.transitionDuration) > 0.01 || style.scrollBehavior === 'smooth';
        })
        .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> moves`);
    });
    findings.push(...moving.map((problem) => ({ page: path, problem })));
  }
  assertNone(findings);
});

/** Words of the content as they are shown; what is folded or hidden is not. */
function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => (document.querySelector('main') ?? document.body).innerText.split(/[\s,]+/));
}

/** Text that its box does not hold, in either direction; boxes of one pixel are for screen readers. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (Math.min(element.clientWidth, element.clientHeight) <= 1) return false;
      const sideways = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const down = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return sideways || down;
    });
    return [
      ...(scrollWidth > clientWidth ? [`needs ${scrollWidth} px`] : []),
      ...cut.map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class')}"> is cut off`),
    ];
  });
}
