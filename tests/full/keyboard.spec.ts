// A walk through every page with the Tab key: each stop is shown, marked and not covered.

import type { Page } from '@playwright/test';
import { test } from '../site/browser.ts';
import { assertNone } from '../site/findings.ts';
import { kindOf, type Finding } from '../site/site.ts';
import { visit } from '../site/visit.ts';

/** More stops than any page has. */
const MOST = 3000;

/** Each a test of its own, so that several walk at a time. */
const PARTS = 4;

for (let part = 1; part <= PARTS; part++) {
  test(`every stop of the keyboard is visible on every page in light, part ${part} of ${PARTS}`, async ({
    page,
    served,
  }) => {
    const paths = served.paths.filter((_, index) => index % PARTS === part - 1);
    assertNone(await walkAll(page, served.urlOf, paths, 'light'));
  });
}

test('every stop of the keyboard is visible on a page of each kind in dark', async ({ page, served }) => {
  const kinds = new Map(served.paths.map((path) => [kindOf(path), path]));
  assertNone(await walkAll(page, served.urlOf, kinds.values(), 'dark'));
});

test('forced colours mark every stop as well', async ({ page, served }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const paths = ['/', '/events/order-completed/', '/matrix/', '/plan/', '/search/'];
  assertNone(await walkAll(page, served.urlOf, paths, 'dark'));
});

async function walkAll(
  page: Page,
  urlOf: (path: string) => string,
  paths: Iterable<string>,
  colorScheme: 'light' | 'dark',
): Promise<Finding[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 800 });
  const findings: Finding[] = [];
  for (const path of paths) {
    await visit(page, urlOf(path)); // search puts its filters in when it has read them
    findings.push(...(await walk(page)).map((problem) => ({ page: path, problem })));
  }
  return findings;
}

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
  if (element.hasAttribute('data-walked')) return 'end';
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
