// Where a plan is kept: in the address, in the browser for the other pages, and never at the cost of one's own.

import type { Page } from '@playwright/test';
import { openPlan, scoreOf } from './plan/page.ts';
import { expect, test } from './site/browser.ts';

const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const addressWith = (page: Page, pattern: RegExp) => expect(page).toHaveURL(pattern);

/** A link to a plan with one tracked event, as somebody else would send it. */
async function linkOfOther(page: Page, address: string): Promise<string> {
  await openPlan(page, address);
  await box(page, 'Signed Up').check();
  await addressWith(page, /#v1\/\/\w+$/);
  const link = page.url();
  await page.getByRole('button', { name: 'Clear' }).click();
  await addressWith(page, /\/plan\/$/);
  await page.goto('about:blank');
  return link;
}

test('an anchor of the page, as that to the content, leaves the plan alone', async ({ page, served }) => {
  await openPlan(page, served.urlOf('/plan/'));
  await box(page, 'Order Completed').check();
  await addressWith(page, /#v1\/\/\w+$/);
  const own = page.url();
  await page.keyboard.press('Home');
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await addressWith(page, /#v1\/\/\w+$/);
  expect(page.url()).toBe(own);
  await expect(box(page, 'Order Completed')).toBeChecked();
  await openPlan(page, served.urlOf('/plan/#_main'));
  await expect(box(page, 'Order Completed')).toBeChecked();
});

test('what other pages added is there when one comes back', async ({ page, served }) => {
  await openPlan(page, served.urlOf('/plan/'));
  await box(page, 'Order Completed').check();
  await addressWith(page, /#v1\/\/\w+$/);
  await page.goto(served.urlOf('/events/signed-up/'));
  await page.getByRole('button', { name: 'Mark as tracked' }).click();
  await page.goBack();
  await expect(box(page, 'Signed Up')).toBeChecked();
  await expect(page.getByText('This is the plan of the link')).toHaveCount(0);
});

test('another tab adds to the plan that is open', async ({ page, context, served }) => {
  await openPlan(page, served.urlOf('/plan/'));
  await box(page, 'Order Completed').check();
  await addressWith(page, /#v1\/\/\w+$/);
  const other = await context.newPage();
  await other.goto(served.urlOf('/events/signed-up/'));
  await other.getByRole('button', { name: 'Mark as tracked' }).click();
  await expect(box(page, 'Signed Up')).toBeChecked();
  await expect(box(page, 'Order Completed')).toBeChecked();
});

test('a plan that came by link can be worked on without touching one’s own', async ({ page, served }) => {
  const link = await linkOfOther(page, served.urlOf('/plan/'));
  await openPlan(page, served.urlOf('/plan/'));
  await box(page, 'Order Completed').check();
  await addressWith(page, /#v1\/\/\w+$/);
  await page.goto('about:blank');
  await openPlan(page, link);
  await box(page, 'Page Viewed').check();
  await addressWith(page, /#v1\/\/\w+,\w+$/);
  await page.reload();
  await expect(scoreOf(page)).toContainText('2 of 15 events tracked');
  await page.getByRole('button', { name: 'Back to my own plan' }).click();
  await expect(scoreOf(page)).toContainText('1 of 15 events tracked');
  await expect(box(page, 'Order Completed')).toBeChecked();
});

test('a plan that came by link can take the place of one’s own', async ({ page, served }) => {
  const link = await linkOfOther(page, served.urlOf('/plan/'));
  await openPlan(page, served.urlOf('/plan/'));
  await box(page, 'Order Completed').check();
  await addressWith(page, /#v1\/\/\w+$/);
  // Pasted into the address of the open page, so that nothing is loaded.
  await page.evaluate((address) => location.assign(address), link);
  await page.getByRole('button', { name: 'Keep this one instead' }).click();
  await openPlan(page, served.urlOf('/plan/'));
  await expect(box(page, 'Signed Up')).toBeChecked();
  await expect(box(page, 'Order Completed')).not.toBeChecked();
});

test('names still open in a link are asked again', async ({ page, served }) => {
  await openPlan(page, served.urlOf('/plan/#v1///=purchase'));
  await expect(page.getByRole('heading', { name: '1 possible match' })).toBeVisible();
});

test('a plan that cannot be loaded leaves the checklist, and says so', async ({ page, served }) => {
  await page.route('**/plan/data.json', (route) => route.abort());
  await page.goto(served.urlOf('/plan/'));
  await expect(page.getByText('The plan could not be loaded')).toBeVisible();
  await expect(page.locator('.checklist').first()).toBeVisible();
});
