import type { Locator, Page } from '@playwright/test';

/** Opens the plan page and waits until it works. */
export async function openPlan(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('.plan-inputs');
}

/** The numbers at the top. */
export function scoreOf(page: Page): Locator {
  return page.locator('.plan-score');
}

/** The boxes that choose all use cases of a goal. */
export function wholeGoals(page: Page): Promise<Locator[]> {
  return page.getByLabel(/\(all \d use cases\)$/).all();
}
