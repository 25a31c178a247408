// What tests read on the search page.

import { expect, type Locator, type Page } from '@playwright/test';

export function resultsOn(page: Page): Locator {
  return page.locator('#search-results [data-result]');
}

export function fieldOn(page: Page): Locator {
  return page.locator('[data-search-page] input[type=search]');
}

/** Waits for the complete answer. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
}

/** Lets no answer through from the address until the function it gives is called. */
export async function holdBack(page: Page, url: string | RegExp): Promise<() => void> {
  let letThrough = () => {};
  const allowed = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(url, async (route) => {
    await allowed;
    await route.continue();
  });
  return letThrough;
}
