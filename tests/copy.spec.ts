// Copying needs a browser: two kinds of text on one clipboard, on a secure origin and on a plain one.

import { expect, test } from './site/browser.ts';
import { pasted, said } from './site/clipboard.ts';
import { visitAlone } from './site/visit.ts';

const EVENT = '/events/order-completed/';
const INTRANET = 'intranet.test';

const hosts = [
  ['a secure origin', 'localhost', true],
  ['plain http', INTRANET, false],
] as const;

for (const [what, host, isSecure] of hosts) {
  test.describe(what, () => {
    test.beforeEach(async ({ page, served }) => {
      await page.goto(served.urlOf(EVENT).replace('localhost', host));
      expect(await page.evaluate(() => isSecureContext)).toBe(isSecure);
    });

    test('the link of a row is copied as rich text and as its address', async ({ page, context, served }) => {
      const address = `${served.site.origin}${served.site.base}${EVENT}#order_id`;
      await page.getByRole('link', { name: 'Link to order_id' }).click();
      await expect(said(page)).toHaveText('Copied the link to Order Completed: order_id.');
      await expect(page).toHaveURL(/#order_id$/);
      const { text, html } = await pasted(context, served.address);
      expect(text).toBe(address);
      expect(html).toContain(`<a href="${address}">Order Completed: order_id</a>`);
    });

    test('the link is to be had as Markdown, for Slack and for Jira', async ({ page, context, served }) => {
      const address = `${served.site.origin}${served.site.base}${EVENT}`;
      await page.getByRole('button', { name: 'Copy link' }).click();
      const forms = [
        ['Markdown', `[Order Completed](${address})`],
        ['Slack', `<${address}|Order Completed>`],
        ['Jira', `[Order Completed|${address}]`],
      ] as const;
      for (const [name, expected] of forms) {
        await page.getByRole('complementary', { name: 'Copied' }).getByRole('button', { name, exact: true }).click();
        await expect(said(page)).toHaveText(`Copied as ${name}: the link to Order Completed.`);
        const { text, html } = await pasted(context, served.address);
        expect(text).toBe(expected);
        expect(html).toBe('');
      }
    });

    test('the table is copied as a table, with its source and the date of the catalog', async ({
      page,
      context,
      served,
    }) => {
      await page.getByRole('button', { name: 'Copy table of Properties' }).click();
      await expect(said(page)).toHaveText('Copied the table of Order Completed: Properties.');
      const { text, html } = await pasted(context, served.address);
      const root = `${served.site.origin}${served.site.base}`;
      const found = await page.evaluate((markup) => {
        const document = new DOMParser().parseFromString(markup, 'text/html');
        const rows = [...document.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent));
        const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        return { rows, links, words: document.body.lastElementChild?.textContent ?? '' };
      }, html);
      expect(found.rows[0]).toEqual(['Property', 'Type', 'Meaning', 'Values', 'Example']);
      expect(found.rows.length).toBe(await page.locator('.keys-table tr').count());
      expect(found.rows.flat().join('')).not.toContain('#');
      expect(found.links).toContain(`${root}/properties/order_id/`);
      expect(found.links.every((link) => link?.startsWith(`${root}/`))).toBe(true);
      expect(found.words).toMatch(/^Source: Order Completed: Properties, Catalog .+, \d+ \w+ \d{4}$/);
      expect(text.split('\n')[0]).toBe('Property\tType\tMeaning\tValues\tExample');
      expect(text).toContain(`${root}${EVENT}#_properties`);
    });
  });
}

test('names and examples are copied as they stand', async ({ page, context, served }) => {
  await page.goto(served.urlOf(EVENT));
  await page.getByRole('button', { name: 'Copy the name' }).click();
  await expect(said(page)).toHaveText('Copied Order Completed.');
  expect((await pasted(context, served.address)).text).toBe('Order Completed');
});

test('the example is copied in the language that is chosen, as it is shown', async ({ page, context, served }) => {
  await page.goto(served.urlOf(EVENT));
  const languages = page.locator('.snippets input:not([value^="_"])');
  const copied = new Set<string>();
  for (const language of await languages.all()) {
    await language.check();
    // The button names the language once its example is shown.
    await page.getByRole('button', { name: `Copy ${await language.getAttribute('aria-label')} code` }).click();
    await expect(said(page)).toHaveText('Copied the example.');
    const { text } = await pasted(context, served.address);
    expect(text).toBe(await page.locator('.snippet:visible pre').textContent());
    expect(text).toMatch(/"(?:Order Completed|[Pp]urchase)"/); // as the event is called there
    copied.add(text);
  }
  expect(copied.size).toBe(8);
});

test('a note on an example keeps its code, whatever language is chosen', async ({ page, served }) => {
  await page.goto(served.urlOf('/events/page-viewed/'));
  await page.getByRole('radio', { name: 'Node.js' }).check();
  await expect(page.getByRole('button', { name: 'Copy Node.js code' })).toBeVisible();
  await expect(page.locator('.snippet-note:visible code').first()).toHaveText('page_category');
});

test('the address of one export is copied with its place on the page', async ({ page, context, served }) => {
  await page.goto(served.urlOf('/exports/'));
  await page.getByRole('link', { name: 'Link to Segment rules', exact: true }).click();
  expect((await pasted(context, served.address)).text).toBe(
    `${served.site.origin}${served.site.base}/exports/#segment-rules`,
  );
});

test('by keyboard the other forms come right after the link, and Escape leads back', async ({ page, served }) => {
  await page.goto(served.urlOf(EVENT));
  const link = page.getByRole('link', { name: 'Link to order_id' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Markdown' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Copied as Markdown: the link to Order Completed: order_id.');
  await expect(page.getByRole('complementary', { name: 'Copied' }).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'Copied' })).toBeHidden();
});

test('a row that is linked to is marked', async ({ page, served }) => {
  await page.goto(`${served.urlOf(EVENT)}#order_id`);
  const row = page.locator('tr[id="order_id"]');
  const other = page.locator('tr[id="checkout_id"]');
  const background = (element: Element) => getComputedStyle(element).backgroundColor;
  expect(await row.evaluate(background)).not.toBe(await other.evaluate(background));
});

test('nothing of it is loaded before somebody comes near', async ({ page, served }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname.replace(/[.-][^/]*$/, ''));
  });
  await visitAlone(page, served.urlOf(EVENT));
  expect(scripts).toEqual(['/_astro/site']);
  await page.getByRole('link', { name: 'Link to order_id' }).hover();
  await expect.poll(() => scripts).toEqual(['/_astro/site', '/_astro/use', '/_astro/client']);
});
