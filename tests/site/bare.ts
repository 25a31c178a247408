import type { Page } from '@playwright/test';

/** Paths of the pages that show no heading, or hardly more. */
export async function bareOf(
  page: Page,
  paths: readonly string[],
  urlOf: (path: string) => string,
): Promise<readonly string[]> {
  const bare: string[] = [];
  for (const path of paths) {
    await page.goto(urlOf(path));
    const heading = await page.locator('main h1').innerText();
    const text = await page.locator('main').innerText();
    if (heading.trim() === '' || text.length < heading.length + 80) bare.push(path);
  }
  return bare;
}
