import { expect, test } from './site/browser.ts';
import { launchFirefox, need } from './site/engines.ts';
import { ENTER, startWebKit } from './site/webkit.ts';

test('search works in Firefox under the policy', async ({ served }) => {
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(served.urlOf('/search/?q=number%20reserved%20for%20the%20order'));
    await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('#search-results')).toContainText('number reserved for the order');
    await page.goto(served.urlOf('/'));
    await page.keyboard.press('/');
    await page.keyboard.type('order completed total');
    await expect(page.getByRole('option').first()).toContainText('Order Completed › total');
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('search works in WebKit under the policy', async ({ served }) => {
  need('WebKit');
  const browser = await startWebKit();
  const textOf = (selector: string) => `return document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`;
  const complaints = `const complaints = (window.complaints ??= []);
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => complaints.push(violatedDirective));
    addEventListener('error', ({ message }) => complaints.push(message));
    addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));`;
  try {
    await browser.goto(served.urlOf('/'));
    await browser.evaluate(complaints);
    await browser.press('/');
    await expect.poll(() => browser.evaluate('return document.activeElement.role')).toBe('combobox');
    await browser.press('order completed total');
    await expect.poll(() => browser.evaluate(textOf('[role=option]'))).toContain('Order Completed › total');
    await expect
      .poll(() => browser.evaluate(textOf('dialog:has([role=listbox][aria-busy=false]) [role=status]')))
      .toMatch(/^\d+ results?$/);
    expect(await browser.evaluate('return window.complaints')).toEqual([]);
    await browser.press(ENTER);
    await expect
      .poll(() => browser.evaluate('return location.pathname'))
      .toBe(new URL(served.urlOf('/events/order-completed/')).pathname);

    await browser.goto(served.urlOf('/search/?q=number%20reserved%20for%20the%20order'));
    const answered = textOf('#search-results[aria-busy=false]');
    await expect.poll(() => browser.evaluate(answered)).toContain('number reserved for the order');
  } finally {
    await browser.close();
  }
});
