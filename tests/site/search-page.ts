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
