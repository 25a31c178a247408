// What moves on a page when what is late comes: each script, answer or face comes only when the page has drawn what it has.

import type { Page } from '@playwright/test';
import { test as base } from './browser.ts';
import { withWindows } from './engines.ts';
import type { Finding } from './site.ts';
import { untilIdle, visit } from './visit.ts';

export const WIDTHS = [390, 1280] as const;
/** Pages that fill themselves, beside one of each kind. */
export const FILLED = ['/search/?q=order', '/search/?q=xqzwv', '/events/?status=deprecated'] as const;
/** What a page waits for before it shows anything. */
const AT_FIRST = /\/_astro\/(?:folding-)?site[.-]|\/embed\//;

interface Shift {
  readonly value: number;
  readonly of: string;
}

/** As in Chromium; not among the types of the platform yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
}

/** A browser without windows moves far more when a face comes. */
export const test = base.extend({
  // Playwright reads the names of the fixtures from this pattern.
  launchOptions: [async ({}, use) => use(withWindows()), { scope: 'worker' }],
});

export { expect } from '@playwright/test';

/** Opens pages where the requests of these types come late; faces do not come at all unless they are among them. Returns what
 * moves on one. */
export async function watchShifts(
  page: Page,
  late: readonly string[] = ['script', 'fetch'],
): Promise<(url: string) => Promise<readonly Shift[]>> {
  await page.route('**/*', async (route) => {
    const [type, address] = [route.request().resourceType(), route.request().url()];
    if (type === 'font' && !late.includes(type)) return route.abort();
    if (late.includes(type) && !AT_FIRST.test(address)) await untilIdle(page).catch(() => undefined); // it was left
    await route.continue();
  });
  await page.addInitScript(noteShifts);
  return async (url) => {
    await visit(page, url);
    await untilIdle(page);
    return page.evaluate(() => Reflect.get(window, 'shifts') as Shift[]);
  };
}

/** Runs in the page. */
function noteShifts(): void {
  // A busy machine draws a page before all of it is read; what moves then is no part of this.
  const unread = new CSSStyleSheet();
  unread.replaceSync('html { visibility: hidden; }');
  document.adoptedStyleSheets = [unread];
  const show = () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== unread));
  document.addEventListener('readystatechange', show, { once: true });

  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  const textOf = (node?: Node) => (node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 90);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[])
      shifts.push({ value: entry.value, of: entry.sources.map(({ node }) => textOf(node)).join(' and ') });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Everything that moves on these pages. */
export async function shiftFindings(page: Page, address: string, paths: readonly string[]): Promise<Finding[]> {
  const shiftsOn = await watchShifts(page);
  const findings: Finding[] = [];
  for (const path of paths)
    for (const { value, of } of await shiftsOn(address.replace(/\/$/, '') + path))
      findings.push({ page: path, problem: `moves by ${value}: ${of}` });
  return findings;
}
