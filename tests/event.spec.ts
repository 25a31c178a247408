// What the table of an event does beside its example.

import type { Page } from '@playwright/test';
import { expect, test } from './site/browser.ts';

const EVENT = '/events/order-completed/';

test('the row that is pointed at lights its line of the example', async ({ page, served }) => {
  await page.goto(served.urlOf(EVENT));
  await lightUp(page, 'total');
});

/** Points at the row until its line is lit: what can be done with a page loads when it is first pointed at. */
async function lightUp(page: Page, key: string): Promise<void> {
  await expect(async () => {
    await page.locator('[id="num_items"]').hover();
    await page.locator(`[id="${key}"]`).hover();
    await expect(page.locator('.lit-line')).toHaveText(key, { timeout: 500 });
  }).toPass();
}

test('the notes of a property open in its row and fold again', async ({ page, served }) => {
  await page.goto(served.urlOf(EVENT));
  const row = page.locator('[id="order_id"]');
  await lightUp(page, 'order_id');
  const link = row.getByRole('link', { name: '1 note' });
  await link.press('Enter');
  await expect(row.locator('.note')).toContainText('Leading zeros');
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  await link.press('Enter');
  await expect(row.locator('.note')).toBeHidden();
  expect(new URL(page.url()).hash).toBe('');
});

test('a long payload is checked beside the page, which shows the first hundred findings and how many more there are', async ({
  page,
  served,
}) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto(served.urlOf(EVENT));
  const keys = Array.from({ length: 5_000 }, (_, index) => [`key_${index}`, index]);
  await page.getByRole('radio', { name: 'Check a payload' }).check();
  await page.locator('#_payload').fill(JSON.stringify(Object.fromEntries(keys)));
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const report = page.locator('.check-report');
  await expect(report).toContainText('And 4,900 more.');
  await expect(report.locator('.rows > li')).toHaveCount(100);
  expect(workers).toHaveLength(1);
});
