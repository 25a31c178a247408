import { existsSync } from 'node:fs';
import { firefox } from '@playwright/test';
import { expect, test } from './site/browser.ts';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

test('the plan works in Firefox under the policy', async ({ served }) => {
  test.skip(!FIREFOX, 'Firefox is not installed.');
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: FIREFOX });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(served.urlOf('/plan/'));
    await page.getByLabel('Suppress with purchase').check();
    await page.locator('#_names').fill('Page Viewed\npurchase');
    await page.getByRole('button', { name: 'Read names' }).click();
    await page.getByRole('button', { name: 'It is Order Completed' }).click();
    await expect(page.locator('.plan-numbers')).toContainText('1 of 1 covered');
    await expect(page).toHaveURL(/#v1\/\w+\/\w+,\w+\/\w+=purchase$/);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
