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

/** On a narrow screen one of the two sides is shown; on a wide one both are. */
export async function showSide(page: Page, name: 'Choose' | 'Result'): Promise<void> {
  const tab = page.getByRole('tab', { name });
  if (await tab.isVisible()) await tab.click();
}
