// The plan in the engines of others, under the policy of the site.

import { expect, test } from './site/browser.ts';
import { launchFirefox, need } from './site/engines.ts';
import { startWebKit } from './site/webkit.ts';

test('the plan works in Firefox under the policy', async ({ served }) => {
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(served.urlOf('/plan/'));
    await page.getByLabel('Suppress with purchase').check();
    await page.locator('#_names').fill('Page Viewed\npurchase');
    await page.getByRole('button', { name: 'Match events' }).click();
    await page.getByRole('button', { name: 'It is Order Completed' }).click();
    await expect(page.locator('.plan-score')).toContainText('1 of 1 use case covered');
    await expect(page).toHaveURL(/#v1\/\w+\/\w+,\w+\/\w+=purchase$/);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});

/** What one does on the page, as the script of a driver that knows no locators. */
const CLICK = (text: string) => `
  const of = (element) => (element.textContent ?? '').trim().replace(/\\s+/g, ' ');
  const all = ['button', 'label'].flatMap((name) => [...document.querySelectorAll('main ' + name)]);
  const found = all.find((each) => of(each) === '${text}') ?? all.find((each) => of(each).startsWith('${text}'));
  found?.click();
  return found !== undefined;
`;
const SCORE = `return document.querySelector('.plan-score')?.textContent ?? ''`;

test('the plan works in WebKit under the policy', async ({ served }) => {
  need('WebKit');
  const browser = await startWebKit();
  const click = (text: string) => expect.poll(() => browser.evaluate(CLICK(text))).toBe(true);
  try {
    await browser.goto(served.urlOf('/plan/'));
    await click('Suppress with purchase');
    await expect.poll(() => browser.evaluate(SCORE)).toContain('0 of 1 use case covered');
    await browser.evaluate(`
      window.refused = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));
      addEventListener('error', ({ message }) => refused.push(message));
      document.querySelector('#_names').value = 'Page Viewed\\npurchase';
    `);
    await click('Match events'); // a worker answers
    await click('It is Order Completed');
    await expect.poll(() => browser.evaluate(SCORE)).toContain('1 of 1 use case covered');
    const address = () => browser.evaluate('return location.hash');
    await expect.poll(address).toMatch(/^#v1\/\w+\/\w+,\w+\/\w+=purchase$/);
    expect(await browser.evaluate('return refused')).toEqual([]);

    await browser.goto('about:blank');
    await browser.goto(served.urlOf('/plan/'));
    await expect.poll(() => browser.evaluate(SCORE)).toContain('1 of 1 use case covered');

    await browser.goto(served.urlOf('/events/order-completed/'));
    await browser.evaluate(`document.querySelector('#_payload').value = '{"total": "12"}'`);
    await click('Check');
    const report = `return document.querySelector('.check-report')?.textContent ?? ''`;
    await expect.poll(() => browser.evaluate(report)).toContain('should be a number');
  } finally {
    await browser.close();
  }
});
