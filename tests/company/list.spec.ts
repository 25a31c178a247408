// The list of events of a company's plan in a browser.

import { complaintsOf } from '../site/browser.ts';
import { assertNone } from '../site/findings.ts';
import { expect, test } from './browser.ts';

test.describe.configure({ mode: 'default' });

test('events are narrowed by what they state, sorted, and kept in the address', async ({ page, company }) => {
  const complaints = complaintsOf(page, company);
  await page.goto(`${company}events/`);
  await expect(page.getByRole('link', { name: 'Account', exact: true }).first()).toBeVisible();
  await page.getByLabel('Area').selectOption('account');
  const status = page.getByRole('status');
  await expect(status).toHaveText(/^\d+ of 226 events$/);
  await page.getByLabel('Status').selectOption('live');
  await page.getByLabel('Find events').fill('invoice');
  await expect(page).toHaveURL(/events\/\?q=invoice&area=account&status=live$/);
  const rows = page.locator('.event-list tbody tr');
  await expect(rows.first()).toContainText('Invoice');
  for (const text of await rows.allInnerTexts()) expect(text).toMatch(/Invoice[^]*live/);
  await page.getByRole('button', { name: 'Event', exact: true }).click();
  await page.getByRole('button', { name: 'Event', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Event' })).toHaveAttribute('aria-sort', 'descending');
  const names = await page.locator('.event-list tbody th .thing').allInnerTexts();
  expect(names).toEqual(names.toSorted().toReversed());

  await page.reload();
  await expect(page.getByLabel('Status')).toHaveValue('live');
  await expect(rows).toHaveCount(names.length);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/events\/$/);
  await expect(page.getByRole('link', { name: /^All \d+ events in / }).first()).toBeVisible();
  assertNone(complaints);
});
