// The guides for readers, followed step by step: each link of "Start here", and each thing that the walks say is there.

import { readFile } from 'node:fs/promises';
import { openPlan, scoreOf } from './plan/page.ts';
import { expect, test } from './site/browser.ts';
import { pasted, said } from './site/clipboard.ts';

/** The code of a guide that readers are to paste. */
const SAMPLE = 'main pre code';

test('"Start here" leads everybody on by links of this site that are there', async ({ page, served }) => {
  await page.goto(served.urlOf('/guides/start-here/'));
  const links = await page.getByRole('main').getByRole('link').all();
  const targets = await Promise.all(links.map((link) => link.evaluate((element: HTMLAnchorElement) => element.href)));
  const guides = ['plan-a-use-case', 'send-your-first-event', 'put-it-into-your-wiki', 'bring-your-tracking-plan'];
  for (const guide of guides) expect(targets).toContain(served.urlOf(`/guides/${guide}/`));
  for (const target of new Set(targets)) expect((await page.request.get(target)).status(), target).toBe(200);
});

test('a first event is found, read, copied, checked and marked as "Send your first event" says', async ({
  page,
  context,
  served,
}) => {
  await page.goto(served.urlOf('/guides/send-your-first-event/'));
  const sample = await page.locator(SAMPLE).first().innerText();

  for (const spelling of ['order completed', 'order_completed', 'purchase']) {
    await page.goto(served.urlOf('/'));
    await page.keyboard.press('/');
    await page.keyboard.insertText(spelling);
    await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Order Completed');
  }
  await expect(page.getByRole('main')).toContainText('Not for a payment attempt');

  await page.getByRole('radio', { name: 'Python' }).check();
  await page.getByRole('button', { name: 'Copy Python code' }).click();
  await expect(said(page)).toHaveText('Copied the example.');
  expect((await pasted(context, served.address)).text).toContain('Order Completed');

  await page.getByRole('radio', { name: 'Check a payload' }).check();
  await page.locator('#_payload').fill(sample);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const report = page.locator('.check-report');
  await expect(report).toContainText('total should be a number');
  await expect(report.getByRole('link', { name: 'order_id' }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Mark as tracked' }).click();
  await expect(page.getByRole('button', { name: 'Unmark as tracked' })).toBeVisible();
  await openPlan(page, served.urlOf('/plan/'));
  await expect(page.getByRole('checkbox', { name: 'Order Completed', exact: true })).toBeChecked();
});

test('a use case is read, planned and handed on as "Plan a use case" says', async ({ page, context, served }) => {
  await page.goto(served.urlOf('/guides/plan-a-use-case/'));
  const names = await page.locator(SAMPLE).first().innerText();
  await page.getByRole('main').getByRole('link', { name: 'Mitigate cart abandonment' }).click();
  for (const event of ['Checkout Started', 'Order Completed']) {
    await expect(page.getByRole('main').getByRole('link', { name: event }).first()).toBeVisible();
  }
  await page.getByRole('button', { name: 'Add to plan' }).click();
  await expect(page.getByRole('button', { name: 'Remove from plan' })).toBeVisible();

  await openPlan(page, served.urlOf('/plan/'));
  await expect(scoreOf(page)).toContainText('0 of 1 use case covered');
  await page.getByLabel(/^Paste event names/).fill(names);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /^It is Order Completed/ }).click();
  await expect(scoreOf(page)).toContainText('0 of 1 use case covered');
  await expect(scoreOf(page)).toContainText('1 of 2 events tracked');

  // What is missing, with the properties it needs and where it goes.
  for (const name of ['Checkout Started', 'checkout_id', 'Website', 'Email Marketing']) {
    await expect(page.getByRole('main').getByText(name, { exact: true }).first()).toBeVisible();
  }

  // It leaves as a file, without what is tracked already, and on paper without its controls.
  await page.getByLabel(/^Download/).selectOption('missing');
  await page.getByLabel(/^Events of the plan as/).selectOption('csv');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const table = await readFile(await (await download).path(), 'utf8');
  expect(table).toContain('Checkout Started');
  expect(table).not.toContain('Order Completed');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Download', exact: true })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Checkout Started' }).first()).toBeVisible();
  await page.emulateMedia({ media: null });

  // The address follows the plan: what is wanted, what is tracked.
  await expect(page).toHaveURL(/#v1\/[^/]+\/[^/]+/);
  const handedOn = await context.browser()?.newContext();
  const other = await handedOn?.newPage();
  if (!other) throw new Error('A second reader needs a browser.');
  await openPlan(other, page.url());
  await expect(scoreOf(other)).toContainText('1 of 2 events tracked');
  await handedOn?.close();

  await page.getByRole('checkbox', { name: 'Checkout Started', exact: true }).check();
  await expect(scoreOf(page)).toContainText('1 of 1 use case covered');
});

test('a link, a table and a live table are had as "Put it into your wiki" says', async ({ page, context, served }) => {
  await page.goto(served.urlOf('/events/order-completed/'));
  await page.getByRole('button', { name: 'Copy link' }).click();
  const bar = page.getByRole('complementary', { name: 'Copied' });
  for (const form of ['Markdown', 'Slack', 'Jira']) await expect(bar.getByRole('button', { name: form })).toBeVisible();

  await page.getByRole('button', { name: 'Copy table of Properties' }).click();
  await expect(said(page)).toHaveText('Copied the table of Order Completed: Properties.');
  expect((await pasted(context, served.address)).html).toMatch(/Catalog .+, \d+ \w+ \d{4}/);

  await page.goto(served.urlOf('/embed/event/order-completed/'));
  await expect(page.getByRole('rowheader', { name: 'order_id' })).toBeVisible();
  await page.goto(served.urlOf('/guides/linking/#show-a-table-inside-another-page'));
  await expect(page.locator(':target')).toBeVisible();
});
