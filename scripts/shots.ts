// `npm run shots`: a picture of every kind of page and state, in both themes and four widths and on paper, in shots/,
// with an index to look through. Looks at dist, so build first.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type LaunchOptions, type Page } from '@playwright/test';
import { BROWSER_MISSING, ensureBrowser } from './browser.ts';
import { serve } from './static-server.ts';

interface Shot {
  readonly name: string;
  readonly path: string;
  /** What a reader does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const SHOTS: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'goals', path: 'goals/' },
  { name: 'goal', path: 'goals/boost-retention-upsell-and-cross-sell/' },
  { name: 'use-cases', path: 'use-cases/' },
  { name: 'use-case', path: 'use-cases/mitigate-cart-abandonment/' },
  { name: 'use-case-three-goals', path: 'use-cases/mitigate-high-value-churn/' },
  { name: 'use-case-one-goal', path: 'use-cases/suppress-based-on-time/' },
  { name: 'events', path: 'events/' },
  { name: 'event', path: 'events/order-completed/' },
  { name: 'event-row', path: 'events/order-completed/#tax' },
  { name: 'event-empty', path: 'events/install-attributed/' },
  { name: 'properties', path: 'properties/' },
  { name: 'property', path: 'properties/total/' },
  { name: 'property-nested', path: 'properties/products/' },
  { name: 'sources', path: 'sources/' },
  { name: 'source', path: 'sources/reverse-etl/' },
  { name: 'destination', path: 'destinations/sms-push-notifications/' },
  { name: 'matrix', path: 'matrix/' },
  { name: 'reference', path: 'reference/' },
  { name: 'guide', path: 'guides/using-this-reference/' },
  { name: 'search', path: 'search/' },
  { name: 'search-results', path: 'search/?q=checkout', act: settled },
  { name: 'search-nothing', path: 'search/?q=qwertzuiop', act: settled },
  { name: 'search-dialog', path: 'events/order-completed/', act: dialog },
  { name: 'not-found', path: 'events/order-complete/' },
  { name: 'plan', path: 'plan/' },
  { name: 'exports', path: 'exports/' },
];

const WIDTHS = [390, 768, 1280, 1920];
const THEMES = ['light', 'dark'] as const;
const only = new Set(process.argv.slice(2));
const wanted = SHOTS.filter(({ name }) => only.size === 0 || only.has(name));
const folder = resolve('shots');

const found = ensureBrowser();
if (found) await takeAll(found.kind === 'installed' ? { executablePath: found.path } : {});
else {
  console.error(BROWSER_MISSING);
  process.exitCode = 2;
}

async function takeAll(options: LaunchOptions): Promise<void> {
  const site = await serve(resolve('dist'), { basePath: process.env['BASE_PATH'] || '/', port: 0 });
  const browser = await chromium.launch(options);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const width of WIDTHS) for (const theme of THEMES) await takeSet(browser, site.address, width, theme);
  await printSet(browser, site.address);
  await browser.close();
  await site.close();
  await writeFile(join(folder, 'index.html'), gallery());
  console.log(`${wanted.length} pages in ${WIDTHS.length * THEMES.length} sets and on paper: shots/index.html`);
}

async function takeSet(browser: Browser, address: string, width: number, colorScheme: (typeof THEMES)[number]) {
  const viewport = { width, height: width < 500 ? 844 : 900 };
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  for (const { name, path, act } of wanted) {
    await page.goto(address + path);
    await act?.(page);
    await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: act !== dialog });
  }
  await page.close();
}

async function printSet(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  for (const { name, path } of wanted.filter(({ act }) => !act)) {
    await page.goto(address + path);
    await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4', preferCSSPageSize: true, tagged: true });
  }
  await page.close();
}

async function settled(page: Page): Promise<void> {
  await page.locator('#search-results[aria-busy="false"]').waitFor();
}

async function dialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('order complted');
  await page.getByRole('dialog').locator('mark').first().waitFor();
}

function gallery(): string {
  const row = ({ name }: Shot) =>
    WIDTHS.flatMap((width) => THEMES.map((theme) => `${name}-${width}-${theme}`))
      .map((file) => `<a href="${file}.png"><img src="${file}.png" alt="${file}" loading="lazy" height="360"></a>`)
      .join('\n');
  const rows = wanted.map((shot) => `<h2>${shot.name} <a href="${shot.name}.pdf">print</a></h2>\n${row(shot)}`);
  return `<!doctype html><meta charset="utf-8"><title>Shots</title>\n${rows.join('\n')}\n`;
}
