// A walk through every page with the Tab key: each stop is shown, marked and not covered.

import type { Page } from '@playwright/test';
import { test } from '../site/browser.ts';
import { assertNone } from '../site/findings.ts';
import { kindOf, type Finding } from '../site/site.ts';

/** More stops than any page has. */
const MOST = 3000;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every stop of the keyboard is visible on every page in ${colorScheme}`, async ({ page, served }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
    const findings: Finding[] = [];
    // All pages of a kind have the same frame and the same parts: every page in light, one of each kind in dark.
    const kinds = new Set<string>();
    for (const path of served.paths) {
      const kind = kindOf(path);
      if (colorScheme === 'dark' && kinds.has(kind)) continue;
      kinds.add(kind);
      await page.goto(served.urlOf(path));
      findings.push(...(await walk(page)).map((problem) => ({ page: path, problem })));
    }
    assertNone(findings);
  });
}

test('forced colours mark every stop as well', async ({ page, served }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const findings: Finding[] = [];
  for (const path of ['/', '/events/order-completed/', '/matrix/', '/plan/', '/search/']) {
    await page.goto(served.urlOf(path));
    findings.push(...(await walk(page)).map((problem) => ({ page: path, problem })));
  }
  assertNone(findings);
});

async function walk(page: Page): Promise<string[]> {
  const problems: string[] = [];
  let stops = 0;
  for (; stops < MOST; stops++) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(judgeStop);
    if (problem === 'end') break;
    if (problem !== '') problems.push(problem);
  }
  const controls = await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
    return [...all].filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled, [tabindex="-1"]'),
    ).length;
  });
  // Radio buttons of one group are one stop.
  if (stops < controls * 0.9) problems.push(`has ${stops} stops for ${controls} controls`);
  return problems;
}

/** Runs in the page: what is wrong with the stop; `end` behind the last one. */
function judgeStop(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return 'end';
  const name = `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
  const marked = document.querySelectorAll('[data-walked]');
  if (element.hasAttribute('data-walked')) return marked.length > 0 ? 'end' : '';
  element.setAttribute('data-walked', '');
  // A file is chosen through the label around its field.
  const shown = element.clientWidth <= 1 ? (element.closest('label') ?? element) : element;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown);
  const hasMark = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  if (!hasMark) return `${name} shows no focus`;
  const boxes = [...shown.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  if (boxes.length === 0) return `${name} takes focus and has no size`;
  const isSeen = boxes.some((box) => {
    const [x, y] = [(box.left + box.right) / 2, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2];
    const top = document.elementFromPoint(x, y);
    return (
      top !== null && (element.contains(top) || top.contains(element) || top.closest('label')?.control === element)
    );
  });
  return isSeen ? '' : `${name} is covered or out of sight`;
}
