// The list of events of a company's plan in a browser.

import { complaintsOf } from '../site/browser.ts';
import { assertNone } from '../site/findings.ts';
import { expect, test } from '../site/browser.ts';

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

test('a value that few events have is chosen by its address and from the field, though the page does not hold it', async ({
  page,
  company,
}) => {
  await page.route(`${company}events/?area=sign-up`, async (route) => {
    const response = await route.fetch();
    const whole = await response.text();
    const cut = whole.replace(/<option value="sign-up">[^<]*<\/option>/, '');
    expect(cut).not.toBe(whole);
    await route.fulfill({ response, body: cut });
  });
  await page.goto(`${company}events/?area=sign-up`);
  const rows = page.locator('.event-list tbody tr');
  await expect(rows.first()).toContainText('Sign-up');
  await expect(page.getByLabel('Area')).toHaveValue('sign-up');
});

test('other lists are narrowed by what is typed, and heads without rows go', async ({ page, company }) => {
  await page.goto(`${company}properties/`);
  await page.getByLabel('Filter this list').fill('boolean is_');
  const names = page.locator('.list-table tbody th[scope=row]:visible');
  await expect(names).toHaveText(['is_first']);
  await expect(page.locator('.list-head:visible')).toHaveText('I');
  await expect(page.getByRole('status')).toHaveText('1 of 137');
  await page.getByLabel('Filter this list').fill('');
  await expect(names).toHaveCount(137);
});
