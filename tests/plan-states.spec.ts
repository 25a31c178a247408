// The plan page in every state: judged by axe in both themes on a phone and a desk, and on paper.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openPlan, showSide, wholeGoals } from './plan/page.ts';
import { axeFindings, expect, test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';
import type { Finding } from './site/site.ts';

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  empty: () => Promise.resolve(),
  'one use case': (page) => page.getByLabel('Suppress with purchase').check(),
  everything: async (page) => {
    for (const goal of await wholeGoals(page)) await goal.check();
  },
  'everything covered': async (page) => {
    for (const goal of await wholeGoals(page)) await goal.check();
    for (const event of await page.locator('.plan-ticks input').all()) await event.check();
    await showSide(page, 'Result');
    await page.locator('.plan-without select').selectOption({ index: 1 });
  },
  'nothing known': async (page) => {
    await page.locator('#_names').fill('Button Clicked\nFoo');
    await page.getByRole('button', { name: 'Match events' }).click();
    await expect(page.locator('.plan-names')).toContainText('2 names, none in this catalog');
  },
  'names to confirm and a broken file': async (page) => {
    await page.locator('#_names').fill('purchase\ncomplete order\nadd_to_cart');
    await page.getByRole('button', { name: 'Match events' }).click();
    await expect(page.locator('.plan-question')).toHaveCount(3);
    const buffer = readFileSync(join(import.meta.dirname, 'fixtures/imports/avo.json')).subarray(0, 300);
    await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
    await expect(page.locator('.plan-problems')).toBeVisible();
  },
};

for (const width of [390, 1280]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });
    test(`axe finds nothing in any state of the plan at ${width} px, in light and dark`, async ({ page, served }) => {
      const findings: Finding[] = [];
      for (const [name, reach] of Object.entries(STATES)) {
        await page.goto('about:blank');
        await openPlan(page, served.urlOf('/plan/'));
        await reach(page);
        await page.evaluate(() => scrollTo(0, 0));
        findings.push(...(await axeFindings(page, name)));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.emulateMedia({ colorScheme: 'dark' });
        findings.push(...(await axeFindings(page, `${name} in dark`, 'colours')));
        await page.emulateMedia({ colorScheme: 'light' });
        await page.evaluate(() => localStorage.clear());
      }
      assertNone(findings);
    });
  });
}

test('everything prints on two pages, with and without script', async ({ page, browser, served }) => {
  const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  await openPlan(page, served.urlOf('/plan/'));
  for (const goal of await wholeGoals(page)) await goal.check();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(2);
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(served.urlOf('/plan/'));
  expect(pagesOf(await plain.pdf({ format: 'A4' }))).toBe(2);
  await plain.close();
});
