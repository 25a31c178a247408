// The flow of a use case, for one of its goals.

import { expect, test } from './site/browser.ts';

test.use({ javaScriptEnabled: false });

test('of a goal that is chosen only what it recommends is drawn, without script too', async ({ page, served }) => {
  await page.goto(served.urlOf('/use-cases/mitigate-cart-abandonment/'));
  const box = (name: string) => page.locator('.flow').getByRole('link', { name });
  await expect(box('Advertising')).toBeVisible();
  await expect(box('Personalization')).toBeVisible();
  await page.getByRole('radio', { name: 'Personalize first conversion' }).check();
  await expect(box('Advertising')).toBeHidden();
  await expect(box('Personalization')).toBeVisible();
  await page.getByRole('radio', { name: 'Optimize advertising' }).check();
  await expect(box('Advertising')).toBeVisible();
  await expect(box('Personalization')).toBeHidden();
});
