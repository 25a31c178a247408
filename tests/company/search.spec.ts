// The search of a company's plan: what is deprecated, and whether the right page stands first.

import { fieldOn, resultsOn, settle } from '../site/search-page.ts';
import { expect, test } from '../site/browser.ts';

test.describe.configure({ mode: 'default' });

test('what is deprecated stands below what is live, says so, and leads to what replaces it', async ({
  page,
  company,
}) => {
  await page.goto(`${company}search/?q=invoice`);
  await settle(page);
  const results = page.locator('#search-results .result');
  await expect(results.locator('[data-status=deprecated]')).toHaveText(['Deprecated']);
  const names = await resultsOn(page).locator('.found-name').allTextContents();
  const events = names.filter((name) => name.startsWith('Invoice'));
  expect(events.at(-1)).toMatch(/^Invoice Opened\s+Deprecated$/);
  expect(events.length).toBe(4);

  await fieldOn(page).fill('invoice opened');
  await settle(page);
  await expect(resultsOn(page).first()).toHaveText(/Invoice Opened Deprecated/);
  const successor = results.first().getByRole('link', { name: 'Replaced by Invoice Created' });
  await expect(successor).toHaveAttribute('href', /\/events\/invoice-created\/$/);
});

test('the dialog says so too', async ({ page, company }) => {
  await page.goto(company);
  await page.keyboard.press('/');
  await page.keyboard.insertText('invoice opened');
  await expect(page.getByRole('option').first()).toHaveText(/Invoice Opened Deprecated/);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[aria-selected=true]')).toHaveText('Replaced by Invoice Created');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/events\/invoice-created\/$/);
});
