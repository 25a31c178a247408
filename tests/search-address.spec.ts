// Query and filters in the address of the search page: linked, gone back to, narrowed by.

import type { NamesFile } from '../src/search/names/names-file.ts';
import { expect, test } from './site/browser.ts';
import { fieldOn, holdBack, resultsOn, settle } from './site/search-page.ts';

test('what is typed while search is still loading stands over the query of the address', async ({ page, served }) => {
  const letThrough = await holdBack(page, /\/_astro\/page[.-].*\.js$/);
  await page.goto(served.urlOf('/search/?q=cart'));
  await fieldOn(page).fill('order completed');
  letThrough();
  await expect(resultsOn(page).first()).toHaveAttribute('href', /order-completed\/$/);
  await expect(page).toHaveURL(/q=order\+completed$/);
  await expect(fieldOn(page)).toHaveValue('order completed');
});

test('what the address asks is completed by what comes beside the names, and full text beside other names', async ({
  page,
  served,
}) => {
  const letNames = await holdBack(page, '**/search/names.json');
  const letOthers = await holdBack(page, '**/search/elsewhere.json');
  const [rest, engine] = [page.waitForRequest(/complete-with-filters/), page.waitForRequest('**/pagefind/pagefind.js')];
  await page.goto(served.urlOf('/search/?q=order+completed'));
  await rest;
  letNames();
  await engine;
  letOthers();
  await settle(page);
  await expect(resultsOn(page).first()).toHaveAttribute('href', /order-completed\/$/);
});

test('search that has come does not take the focus from a name in the index', async ({ page, served }) => {
  const letThrough = await holdBack(page, /\/_astro\/page[.-].*\.js$/);
  await page.goto(served.urlOf('/search/'));
  await fieldOn(page).focus();
  const name = page.locator('#search-results a').first();
  await name.focus();
  letThrough();
  await expect(page.locator('[data-mounted]')).toBeVisible();
  await expect(name).toBeFocused();
});

test('a field that has the focus before any script comes is a search field when it has come', async ({
  page,
  served,
}) => {
  const letThrough = await holdBack(page, /\/_astro\/use[.-].*\.js$/);
  await page.goto(served.urlOf('/search/'));
  await fieldOn(page).focus();
  letThrough();
  await expect(page.locator('[data-mounted]')).toBeVisible();
  await page.keyboard.type('order completed');
  await expect(resultsOn(page).first()).toHaveAttribute('href', /order-completed\/$/);
});

test('filters narrow by any of their values, stand in the address, and Back undoes them', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/?q=order'));
  await settle(page);
  const all = await resultsOn(page).count();
  await page.getByRole('checkbox', { name: /^Event/ }).check();
  await expect(page).toHaveURL(/\?q=order&kind=event$/);
  await settle(page);
  const events = await resultsOn(page).count();
  expect(events).toBeLessThan(all);
  await expect(page.getByRole('status')).toHaveText(/hidden by the filters$/);
  await page.getByRole('checkbox', { name: /^Property/ }).check();
  await expect(page).toHaveURL(/kind=event&kind=property$/);
  await settle(page);
  const properties =
    (await page.getByRole('checkbox', { name: /^Property/ }).evaluate((box) => box.parentElement?.textContent)) ?? '';
  expect(await resultsOn(page).count()).toBe(events + Number(/\d+/.exec(properties)?.[0]));
  await page.goBack();
  await expect(page).toHaveURL(/\?q=order&kind=event$/);
  await expect(page.getByRole('checkbox', { name: /^Property/ })).not.toBeChecked();
  await expect(resultsOn(page)).toHaveCount(events);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=order$/);
  await expect(resultsOn(page)).toHaveCount(all);
  await page.goForward();
  await expect(resultsOn(page)).toHaveCount(events);
});

test('a link with filters opens with them, by goal, source and destination', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/?q=personalize&goal=personalize-first-conversion&destination=email-marketing'));
  await settle(page);
  await expect(page.getByRole('checkbox', { name: /^Personalize first conversion/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Email Marketing/ })).toBeChecked();
  await expect(page.getByRole('status')).toHaveText(/hidden by the filters$/);
});

test('several goals at once give what serves any of them', async ({ page, served }) => {
  const idsFor = async (...goals: string[]) => {
    const search = new URLSearchParams([['q', 'personalize'], ...goals.map((goal) => ['goal', goal])]);
    await page.goto(served.urlOf(`/search/?${search.toString()}`));
    await settle(page);
    return resultsOn(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)); // links by their selector
  };
  const [first, second] = ['personalize-first-conversion', 'boost-retention-upsell-and-cross-sell'] as const;
  const [ofFirst, ofSecond, ofBoth] = [await idsFor(first), await idsFor(second), await idsFor(first, second)];
  expect(ofFirst).not.toEqual(ofSecond);
  expect([...ofBoth].sort()).toEqual([...new Set([...ofFirst, ...ofSecond])].sort());
});

test('Back from a result returns to the query that led there, Forward to the result', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/'));
  await fieldOn(page).fill('churn');
  await settle(page);
  await resultsOn(page).first().click();
  await expect(page).toHaveURL(/mitigate-high-value-churn/);
  await page.goBack();
  await expect(fieldOn(page)).toHaveValue('churn');
  await expect(resultsOn(page).first()).toHaveAttribute('href', /mitigate-high-value-churn/);
  await page.goForward();
  await expect(page).toHaveURL(/mitigate-high-value-churn/);
});

test('each query that was looked at is a step: Back and Forward walk through them', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/'));
  for (const query of ['churn', 'coupon']) {
    await fieldOn(page).fill(query);
    await settle(page);
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(/\?q=coupon$/);
  await page.goBack();
  await expect(fieldOn(page)).toHaveValue('churn');
  await expect(resultsOn(page).first()).toHaveAttribute('href', /mitigate-high-value-churn/);
  await page.goBack();
  await expect(fieldOn(page)).toHaveValue('');
  await expect(page).toHaveURL(/\/search\/$/);
  await page.goForward();
  await page.goForward();
  await expect(fieldOn(page)).toHaveValue('coupon');
  await expect(resultsOn(page).first()).toHaveAttribute('href', /\/properties\/coupon\/$/);
});

test('more than a hundred letters without a rest change the address once', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/'));
  await page.evaluate(() => {
    const replace = history.replaceState.bind(history);
    document.body.dataset['written'] = '0';
    history.replaceState = (...args) => {
      document.body.dataset['written'] = String(Number(document.body.dataset['written']) + 1);
      replace(...args);
    };
  });
  await fieldOn(page).focus();
  await expect(page.locator('[data-mounted]')).toBeAttached();
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('[data-search-page] input[type=search]');
    for (let i = 0; input && i < 120; i += 1) {
      input.value += 'a';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
  await expect(page).toHaveURL(/q=a{120}$/);
  await expect(page.locator('body')).toHaveAttribute('data-written', '1');
});

test('a large catalog offers its other filters by a button, and fetches what they need only then', async ({
  page,
  served,
}) => {
  await page.route('**/search/names.json', async (route) => {
    const names = (await (await route.fetch()).json()) as NamesFile;
    const more = Array.from({ length: 2000 }, (_, number) => `Zone ${number}\t\tzone-${number}/`).join('\n');
    const kinds = names.kinds.map((of) => (of.kind === 'page' ? { ...of, lines: `${of.lines}\n${more}` } : of));
    await route.fulfill({ json: { ...names, kinds } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const facets = () => asked.filter((path) => path.endsWith('/search/facets.json')).length;
  await page.goto(served.urlOf('/search/?q=order'));
  await settle(page);
  await expect(page.getByRole('group', { name: 'Kind' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Goal' })).toHaveCount(0);
  expect(facets()).toBe(0);
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByRole('checkbox', { name: /^Optimize advertising/ }).check();
  await expect(page).toHaveURL(/q=order&goal=optimize-advertising$/);
  await expect(page.getByRole('status')).toHaveText(/hidden by the filters$/);
  await expect(page.getByRole('button', { name: /^Filter by/ })).toHaveCount(0);
  expect(facets()).toBe(1);
});
