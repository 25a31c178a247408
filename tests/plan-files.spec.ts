// Files of other tools on the plan page, read there. That large ones never hold the page up: tests/full/plan-files.spec.ts.

import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openPlan } from './plan/page.ts';
import { workbookOf } from './plans/workbook.ts';
import { expect, test } from './site/browser.ts';

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
  await expect(outcome).toContainText('plan.xlsx: 1 name read from a tracking plan as a table: 1 known');
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
