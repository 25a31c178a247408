// What the table of an event does beside its example.

import { expect, test } from './site/browser.ts';

const EVENT = '/events/order-completed/';

test('the row that is pointed at lights its line of the example', async ({ page, served }) => {
  await page.goto(served.urlOf(EVENT));
  // What can be done with a page loads with the first of these.
  await expect(async () => {
    await page.locator('[id="num_items"]').hover();
    await page.locator('[id="total"]').hover();
    await expect(page.locator('.lit-line')).toHaveText('total', { timeout: 500 });
  }).toPass();
});

test('the notes of a property open in its row and fold again', async ({ page, served }) => {
  await page.goto(served.urlOf(EVENT));
  const row = page.locator('[id="order_id"]');
  await row.hover();
  await page.waitForLoadState('networkidle');
  const link = row.getByRole('link', { name: '1 note' });
  await link.press('Enter');
  await expect(row.locator('.note')).toContainText('Leading zeros');
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  await link.press('Enter');
  await expect(row.locator('.note')).toBeHidden();
  expect(new URL(page.url()).hash).toBe('');
});
