// Nothing on a page moves when what is late comes: what is loaded, read and found has its room before it is there.

import type { Page } from '@playwright/test';
import { expect, test } from './company/browser.ts';
import { builtCompany, ORIGIN } from './second/built.ts';
import { manyEvents } from './plan/many-events.ts';
import { withWindows } from './site/engines.ts';
import { assertNone } from './site/findings.ts';
import { onePerKind, readPages, readSite, type Finding } from './site/site.ts';
import { untilIdle, visit } from './site/visit.ts';

const WIDTHS = [390, 1280];
/** What a page waits for before it shows anything. */
const AT_FIRST = /\/_astro\/(?:folding-)?site[.-]|\/embed\//;
/** Pages that fill themselves, beside one of each kind. */
const FILLED = ['/search/?q=order', '/search/?q=xqzwv', '/plan/', '/events/?status=deprecated'];
/** A letter in the place of another, when the face of the site comes. */
const BY_LETTERS = 0.05;

/** What comes only when the page has drawn what it has, as over a slow network; faces do not come at all otherwise. */
let late: readonly string[] = [];

async function shiftsOn(page: Page, url: string): Promise<readonly Shift[]> {
  await visit(page, url);
  await untilIdle(page);
  return page.evaluate(() => Reflect.get(window, 'shifts') as Shift[]);
}

interface Shift {
  readonly value: number;
  readonly of: string;
}

// A browser without windows moves far more when a face comes.
test.use({ launchOptions: async ({}, use) => use(withWindows()) });

test.beforeEach(async ({ page }) => {
  late = ['script', 'fetch'];
  await page.route('**/*', async (route) => {
    const [type, address] = [route.request().resourceType(), route.request().url()];
    if (type === 'font' && !late.includes(type)) return route.abort();
    if (late.includes(type) && !AT_FIRST.test(address)) await untilIdle(page).catch(() => undefined); // it was left
    await route.continue();
  });
  await page.addInitScript(() => {
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
  });
});

/** As in Chromium; not among the types of the platform yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
}

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('nothing moves on a page of each kind, nor where pages fill themselves', async ({ page, served }) => {
      const findings: Finding[] = [];
      for (const path of [...onePerKind(served.paths, (each) => each), ...FILLED])
        for (const { value, of } of await shiftsOn(page, served.urlOf(path)))
          findings.push({ page: path, problem: `moves by ${value}: ${of}` });
      assertNone(findings);
    });

    test('nothing moves on a page of each kind of a company', async ({ page, company }) => {
      const paths = readPages(readSite(await builtCompany(), { origin: ORIGIN })).map(({ path }) => path);
      const firstOf = new Map(paths.toReversed().map((path) => [path.split('/', 2)[1], path]));
      const findings: Finding[] = [];
      for (const path of [...firstOf.values(), ...FILLED.filter((each) => each.includes('?'))])
        for (const { value, of } of await shiftsOn(page, company + path.slice(1)))
          findings.push({ page: path, problem: `moves by ${value}: ${of}` });
      assertNone(findings);
    });

    test('nothing moves when a plan of 923 events comes', async ({ page, served }) => {
      await page.route('**/plan/data.json', (route) => route.fulfill({ json: manyEvents(923) }));
      expect(await shiftsOn(page, served.urlOf('/plan/'))).toEqual([]);
    });

    test('the face of the site moves next to nothing when it comes', async ({ page, served }) => {
      late = ['font'];
      for (const path of onePerKind(served.paths, (each) => each)) {
        const shifts = await shiftsOn(page, served.urlOf(path));
        expect(
          shifts.reduce((sum, { value }) => sum + value, 0),
          path + JSON.stringify(shifts),
        ).toBeLessThan(BY_LETTERS);
      }
    });
  });
}
