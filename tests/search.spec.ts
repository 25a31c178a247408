import type { Page } from '@playwright/test';
import { axeFindings, expect, test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';

const SEARCH_FILES = /\/(?:pagefind|search)\/|\/_astro\/(?:dialog|page|complete|filtering)[.-]/;

function results(page: Page) {
  return page.locator('#search-results [data-result]');
}

function field(page: Page) {
  return page.locator('[data-search-page] input[type=search]');
}

async function settle(page: Page): Promise<void> {
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
}

test('a page load without search fetches nothing of it', async ({ page, served }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of ['/', '/events/order-completed/', '/search/']) {
    await page.goto(served.urlOf(path), { waitUntil: 'networkidle' });
  }
  expect(asked.filter((path) => SEARCH_FILES.test(path) && !path.endsWith('/search/'))).toEqual([]);
});

test('the slash opens the dialog, arrows choose, Enter follows, all without a mouse', async ({ page, served }) => {
  await page.goto(served.urlOf('/goals/'));
  await page.keyboard.press('/');
  const input = page.getByRole('combobox', { name: /search/i });
  await expect(input).toBeFocused();
  await page.keyboard.type('order completed total');
  const options = page.getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(options.first()).toContainText('Order Completed');
  await expect(options.nth(1)).toHaveAttribute('href', /order-completed\/#total$/);
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(input).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/events\/order-completed\/#total$/);
});

test('Control and K opens the dialog, Escape closes it and gives the focus back', async ({ page, served }) => {
  await page.goto(served.urlOf('/events/'));
  const link = page.getByRole('link', { name: 'Skip to content' });
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('cart');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();
});

test('typing into the header continues in the dialog', async ({ page, served }) => {
  await page.goto(served.urlOf('/'));
  await page.locator('#_query').focus();
  await page.keyboard.type('purchase', { delay: 30 });
  await expect(page.getByRole('combobox', { name: /search/i })).toHaveValue('purchase');
  await expect(page.getByRole('option').first()).toContainText('Order Completed');
});

test('a screen reader hears the field, the options with their kinds, and how many there are', async ({
  page,
  served,
}) => {
  await page.goto(served.urlOf('/'));
  await page.keyboard.press('/');
  await page.keyboard.type('scroll depth');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Search":
      - combobox "Search events, properties, use cases" [expanded]: scroll depth
      - button "Close"
      - status: 3 results
      - listbox "Results":
        - option "Event Page Scrolled Also called scroll depth" [selected]
        - option "Property pct_scrolled Also called scroll_depth"
  `);
});

test('the page answers a linked query and names the results by kind', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/?q=checkout%20coupon'));
  await settle(page);
  await expect(results(page).first()).toHaveAttribute('href', /\/events\/checkout-started\/$/);
  await expect(page.locator('#search-results a', { hasText: 'coupon' }).first()).toHaveAttribute('href', /#coupon$/);
  await expect(page.getByRole('status')).toHaveText(/results?$/);
});

test('what is typed while search is still loading stands over the query of the address', async ({ page, served }) => {
  let letThrough = () => {};
  const typed = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/\/_astro\/page[.-]/, async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(served.urlOf('/search/?q=cart'));
  await field(page).fill('order completed');
  letThrough();
  await expect(results(page).first()).toHaveAttribute('href', /order-completed\/$/);
  await expect(page).toHaveURL(/q=order\+completed$/);
  await expect(field(page)).toHaveValue('order completed');
});

test('without a match the page says so and offers the nearest names', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/?q=zzzqqqxx'));
  await settle(page);
  await expect(page.locator('#search-results')).toContainText('Nothing matches “zzzqqqxx”');
  expect(await page.locator('#search-results li a').count()).toBeGreaterThanOrEqual(3);
});

test('one typo still finds the event and says what it was taken for', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/?q=ordr%20completed'));
  await settle(page);
  await expect(results(page).first()).toHaveAttribute('href', /\/events\/order-completed\/$/);
  await expect(page.locator('#search-results')).toContainText('order completed');
});

test('the names answer when the full text cannot be loaded, and the page says what is missing', async ({
  page,
  served,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(served.urlOf('/search/?q=order'));
  await settle(page);
  await expect(results(page).first()).toHaveAttribute('href', /\/events\/order-completed\/$/);
  await expect(page.locator('#search-results')).toContainText('full text could not be loaded');
});

test('when nothing can be loaded the page says so and keeps its index', async ({ page, served }) => {
  await page.route('**/search/names.json', (route) => route.abort());
  await page.goto(served.urlOf('/search/?q=order'));
  await settle(page);
  await expect(page.locator('#search-results')).toContainText('Search could not be loaded');
  await expect(page.locator('#search-results').getByRole('link', { name: 'Order Completed' }).first()).toBeVisible();
});

test('markup and quotes in a query are text, and a query of 500 letters is answered', async ({ page, served }) => {
  let alerted = false;
  page.on('dialog', (dialog) => {
    alerted = true;
    void dialog.dismiss();
  });
  for (const query of [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'order"',
    'a'.repeat(500),
    'ord '.repeat(125),
  ]) {
    await page.goto(served.urlOf(`/search/?q=${encodeURIComponent(query)}`));
    await settle(page);
    await expect(field(page)).toHaveValue(query.trim() === query ? query : query.slice(0, 500));
    expect(await page.locator('#search-results script, #search-results img').count()).toBe(0);
  }
  expect(alerted).toBe(false);
});

test('filters narrow by any of their values, stand in the address, and Back undoes them', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/?q=order'));
  await settle(page);
  const all = await results(page).count();
  await page.getByRole('checkbox', { name: /^Event/ }).check();
  await expect(page).toHaveURL(/\?q=order&kind=event$/);
  await settle(page);
  const events = await results(page).count();
  expect(events).toBeLessThan(all);
  await expect(page.getByRole('status')).toHaveText(/hidden by the filters$/);
  await page.getByRole('checkbox', { name: /^Property/ }).check();
  await expect(page).toHaveURL(/kind=event&kind=property$/);
  await settle(page);
  expect(await results(page).count()).toBeGreaterThan(events);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=order&kind=event$/);
  await expect(page.getByRole('checkbox', { name: /^Property/ })).not.toBeChecked();
  await expect(results(page)).toHaveCount(events);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=order$/);
  await expect(results(page)).toHaveCount(all);
  await page.goForward();
  await expect(results(page)).toHaveCount(events);
});

test('a link with filters opens with them, by goal, source and destination', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/?q=personalize&goal=personalize-first-conversion&destination=email-marketing'));
  await settle(page);
  await expect(page.getByRole('checkbox', { name: /^Personalize first conversion/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Email Marketing/ })).toBeChecked();
  await expect(page.getByRole('status')).toHaveText(/hidden by the filters$/);
});

test('Back from a result returns to the query that led there', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/'));
  await field(page).fill('churn');
  await settle(page);
  await results(page).first().click();
  await expect(page).toHaveURL(/mitigate-high-value-churn/);
  await page.goBack();
  await expect(field(page)).toHaveValue('churn');
  await expect(results(page).first()).toHaveAttribute('href', /mitigate-high-value-churn/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in open results, ${colorScheme}`, async ({ page, served }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const findings = [];
    await page.goto(served.urlOf('/search/?q=ordr%20completed'));
    await settle(page);
    findings.push(...(await axeFindings(page, 'page')));
    await page.goto(served.urlOf('/search/?q=zzzqqqxx&kind=event'));
    await settle(page);
    findings.push(...(await axeFindings(page, 'page without a match')));
    await page.goto(served.urlOf('/'));
    await page.keyboard.press('/');
    await page.keyboard.type('order completed total');
    await expect(page.locator('[role=listbox]')).toHaveAttribute('aria-busy', 'false');
    findings.push(...(await axeFindings(page, 'dialog')));
    assertNone(findings);
  });
}
