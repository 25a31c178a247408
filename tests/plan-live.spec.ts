// A plan that starts from what the catalog states as live.

import type { Page } from '@playwright/test';
import type { PlanData } from '../src/plan/plan-data.ts';
import { openPlan } from './plan/page.ts';
import { axeFindings, expect, test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';

/** The shipped catalog with its first, third and fourth event live. */
async function stateLive(page: Page): Promise<void> {
  await page.route('**/plan/data.json', async (route) => {
    const data = (await (await route.fetch()).json()) as PlanData; // our own file
    await route.fulfill({ json: { ...data, live: [0, 2, 1] } satisfies PlanData });
  });
}

const start = (page: Page) => page.getByRole('button', { name: 'what is live' });
const ticked = (page: Page) => page.locator('.plan-ticks input:checked');

test('a plan starts from what is live by keyboard, keeps it in the address, and takes it out again', async ({
  page,
  served,
}) => {
  await stateLive(page);
  await openPlan(page, served.urlOf('/plan/'));
  await page.locator('.plan-ticks input').nth(1).check();
  await expect(start(page)).toHaveText('Start from what is live (3 events)');
  await start(page).focus();
  await page.keyboard.press('Enter');
  await expect(start(page)).toBeFocused();
  await expect(start(page)).toHaveText('Take out what is live (3 events)');
  await expect(ticked(page)).toHaveCount(4);
  await expect(page).toHaveURL(/#v1\/\/\w+,\w+,\w+,\w+$/);
  assertNone(await axeFindings(page, 'started'));

  await page.reload();
  await expect(ticked(page)).toHaveCount(4);
  await start(page).focus();
  await page.keyboard.press('Space');
  await expect(ticked(page)).toHaveCount(1);
  await expect(page).toHaveURL(/#v1\/\/\w+$/);
});

test('what is known of how a live event is sent stays when a plan starts from what is live', async ({
  page,
  served,
}) => {
  await stateLive(page);
  await openPlan(page, served.urlOf('/plan/'));
  const first = await page.locator('.plan-ticks label').first().innerText();
  await page.locator('#_names').fill(`analytics.track("${first}", { order_id: 1 })`);
  await page.getByRole('button', { name: 'Match events' }).click();
  await expect(page).toHaveURL(/#v1\/\/\w+:\w+$/);
  await start(page).click();
  await expect(page).toHaveURL(/#v1\/\/[^/]*\w+:\w+[^/]*$/);
  await expect(page).toHaveURL(/#v1\/\/[^/,]+,[^/,]+,[^/,]+$/);
});

test('where nothing is stated as live, there is nothing to start from', async ({ page, served }) => {
  await openPlan(page, served.urlOf('/plan/'));
  await expect(page.locator('#_names')).toBeVisible();
  await expect(start(page)).toHaveCount(0);
});
