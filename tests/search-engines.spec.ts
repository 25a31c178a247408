import { expect, test } from './site/browser.ts';
import { launchFirefox } from './site/engines.ts';

test('search works in Firefox under the policy', async ({ served }) => {
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(served.urlOf('/search/?q=number%20reserved%20for%20the%20order'));
    await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
    await expect(page.locator('#search-results')).toContainText('number reserved for the order');
    await page.goto(served.urlOf('/'));
    await page.keyboard.press('/');
    await page.keyboard.type('order completed total');
    await expect(page.getByRole('option').first()).toContainText('Order Completed');
    await expect(page.getByRole('option').nth(1)).toContainText('total');
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
