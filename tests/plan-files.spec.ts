// Files of other tools on the plan page: read there, and never at the cost of the page.

import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { openPlan } from './plan/page.ts';
import { tasksIn, TRACING } from './plan/tasks.ts';
import { workbookOf } from './plans/workbook.ts';
import { expect, test } from './site/browser.ts';
import { untilIdle } from './site/visit.ts';

test('each sample file is read in the browser, and nothing is sent anywhere', async ({ page, served }) => {
  await openPlan(page, served.urlOf('/plan/'));
  const folder = join(import.meta.dirname, 'fixtures/imports');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const file of [
    'segment-source-schema.csv',
    'segment-rules.json',
    'typewriter-plan.json',
    'rudderstack.yaml',
    'avo.json',
    'analyze-tracking.yaml',
  ]) {
    await page.locator('input[type=file]').setInputFiles(join(folder, file));
    await expect(page.locator('.plan-outcome')).toContainText(`${file}: `);
    await expect(page.locator('.plan-outcome')).toContainText(/\d names? read from/);
  }
  expect(requests.filter((url) => !/\/_astro\/|\/favicon\./.test(url))).toEqual([]);
});

test('a file of 20 MB, good, broken or hostile, never holds the page up for 200 ms', async ({
  page,
  browser,
  served,
}) => {
  await openPlan(page, served.urlOf('/plan/'));
  const texts = {
    'names.txt': Array.from({ length: 900_000 }, (_, index) => `Some Event Number ${index}`).join('\n'),
    'rules.json': JSON.stringify({
      rules: Array.from({ length: 40_000 }, (_, index) => ({
        key: `Event ${index}`,
        type: 'TRACK',
        jsonSchema: {
          properties: {
            properties: {
              properties: Object.fromEntries(
                Array.from({ length: 12 }, (__, key) => [`property_${key}`, { type: ['string'] }]),
              ),
            },
          },
        },
      })),
    }),
    'broken.json': `{"rules": [${'{"key": "A", "jsonSchema": {}},'.repeat(650_000)}`,
    'hostile.txt': 'analytics.track('.repeat(1_250_000),
    'schema.csv': `Event Name,Property Name\n${'Order Completed,order_id\n'.repeat(800_000)}`,
    'large.yaml': `events:\n${'  a: {}\n'.repeat(2_500_000)}`,
  };
  for (const [name, text] of Object.entries(texts)) {
    await putFile(page, name, text);
    await browser.startTracing(page, TRACING);
    await page
      .locator('input[type=file]')
      .evaluate((input) => input.dispatchEvent(new Event('change', { bubbles: true })));
    await expect(page.locator('.plan-outcome')).toContainText(`${name}: `, { timeout: 60_000 });
    await untilIdle(page);
    expect(Math.max(...tasksIn(await browser.stopTracing())), name).toBeLessThan(200);
  }
});

test('a workbook is read on the page, and what it was taken for is said', async ({ page, served }) => {
  await openPlan(page, served.urlOf('/plan/'));
  const rows = [
    ['Event', 'Parameter'],
    ['Order Completed', 'order_id'],
  ];
  await page.locator('input[type=file]').setInputFiles([
    {
      name: 'plan.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(workbookOf({ name: 'Plan', rows })),
    },
    { name: 'plan.gz', mimeType: 'application/gzip', buffer: gzipSync('{}') },
  ]);
  const outcome = page.locator('.plan-outcome');
  await expect(outcome).toContainText('plan.xlsx: 1 name read from a tracking plan as CSV: 1 known');
  await expect(outcome).toContainText('This is a gzip file. Unpack it');
});

test('names are taken from prose once somebody says so, by keyboard alone', async ({ page, served }) => {
  await openPlan(page, served.urlOf('/plan/'));
  const prose = Array.from({ length: 31 }, (_, day) => `On day ${day} the team spoke about what to track.`).join('\n');
  await page.getByLabel('Paste event names').fill(prose);
  await page.keyboard.press('Control+Enter');
  const outcome = page.locator('.plan-outcome');
  await expect(outcome).toContainText('This reads like prose. 31 names would be taken from it');
  await expect(page.locator('.plan-names')).toHaveCount(0);
  await page.getByRole('button', { name: 'Leave them out' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(outcome).toBeFocused();
  await expect(outcome).toContainText('31 names read from');
});

async function putFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input) input.files = transfer.files;
    },
    [name, text] as const,
  );
}
