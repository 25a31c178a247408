import type { Page } from '@playwright/test';
import { openPlan, scoreOf } from './plan/page.ts';
import { axeFindings, complaintsOf, expect, test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const { activeElement: element } = document;
      const input = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : undefined;
      return input?.labels?.[0]?.textContent ?? element?.textContent ?? '';
    });
    if (name.test(text.trim())) return;
  }
  throw new Error(`Nothing with the name ${String(name)} takes the focus.`);
}

test('the whole flow works by keyboard', async ({ page, served }) => {
  const complaints = complaintsOf(page, served.address);
  await openPlan(page, served.urlOf('/plan/'));
  await tabTo(page, /^Optimize advertising \(all 7 use cases\)/);
  await page.keyboard.press('Space');
  await expect(scoreOf(page)).toContainText('0 of 7 use cases covered');
  await tabTo(page, /^Paste event names/);
  await page.keyboard.type('Page Viewed\npurchase\nButton Clicked');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: '1 possible match' })).toBeVisible();
  await tabTo(page, /^It is Order Completed/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'No possible matches left' })).toBeFocused();
  await expect(scoreOf(page)).toContainText('4 of 7 use cases covered');
  await tabTo(page, /^We track this/);
  await page.keyboard.press('Enter');
  await expect(scoreOf(page)).toContainText('5 of 7 use cases covered');
  assertNone(complaints);
});

test('the address holds the plan, and a shared one does not take one’s own away', async ({ page, served }) => {
  await openPlan(page, served.urlOf('/plan/'));
  await page.getByLabel('Suppress with purchase').check();
  await page.getByRole('checkbox', { name: 'Order Completed', exact: true }).check();
  await expect(page).toHaveURL(/#v1\/\w+\/\w+$/);
  const own = page.url();
  await openPlan(page, served.urlOf('/plan/'));
  await expect(scoreOf(page)).toContainText('0 of 1 use case covered');

  await page.goto('about:blank');
  await openPlan(page, `${served.urlOf('/plan/')}${new URL(own).hash.replace(/\/\w+$/, '')}`);
  await expect(scoreOf(page)).toContainText('0 of 2 events tracked');
  await page.getByRole('button', { name: 'Back to my own plan' }).click();
  await expect(page).toHaveURL(own);
});

test('goals, use cases and events add to the plan, and the header counts', async ({ page, served }) => {
  await page.goto(served.urlOf('/use-cases/mitigate-cart-abandonment/'));
  await page.getByRole('button', { name: 'Add to plan' }).click();
  await expect(page.locator('[data-plan-count]').first()).toHaveText('1');
  await page.goto(served.urlOf('/events/order-completed/'));
  await page.getByRole('button', { name: 'Mark as tracked' }).click();
  await expect(page.getByRole('button', { name: 'Unmark as tracked' })).toBeVisible();
  await openPlan(page, served.urlOf('/plan/'));
  await expect(scoreOf(page)).toContainText('0 of 1 use case covered');
  await expect(page.getByRole('checkbox', { name: 'Order Completed', exact: true })).toBeChecked();
});

test('a payload is checked on the page of its event, with its properties linked', async ({ page, served }) => {
  const complaints = complaintsOf(page, served.address);
  await page.goto(served.urlOf('/events/order-completed/'));
  await page.getByRole('radio', { name: 'Check a payload' }).check();
  await page.locator('#_payload').fill('analytics.track("Order Completed", { orderId: "o-1", total: "12" })');
  await page.getByRole('button', { name: 'Check' }).click();
  const report = page.locator('.check-report');
  await expect(report).toContainText('Wrong type total should be a number, but is the string "12".');
  await expect(report.getByRole('link', { name: 'order_id' }).first()).toHaveAttribute('href', /#order_id$/);
  const findings = await axeFindings(page, 'checked payload');
  assertNone([...complaints, ...findings.filter((each) => each.page.includes('check-'))]);
});

test('without script the plan is a checklist of every goal', async ({ browser, served }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(served.urlOf('/plan/'));
  await expect(page.locator('.checklist h2')).toHaveCount(4);
  await expect(page.locator('.checklist .row-name')).toHaveCount(25);
  await context.close();
});

test('on a phone the plan has two tabs, by keyboard too, and what came of a paste stands above both', async ({
  page,
  served,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlan(page, served.urlOf('/plan/'));
  const [choose, result] = [page.getByRole('tab', { name: 'Choose' }), page.getByRole('tab', { name: 'Result' })];
  await page.getByRole('textbox', { name: 'Paste event names' }).fill('Order Completed, Page Viewed');
  await page.getByRole('button', { name: 'Match events' }).click();
  await expect(page.getByText('2 names read from a list of names, or code: 2 known')).toBeInViewport();
  await choose.focus();
  await page.keyboard.press('ArrowRight');
  await expect(result).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'Result' })).toContainText('How far you are');
  await expect(page.getByRole('tabpanel', { name: 'Choose' })).toBeHidden();
  await page.keyboard.press('Home');
  await expect(choose).toHaveAttribute('aria-selected', 'true');
});
