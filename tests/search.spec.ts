import type { Page } from '@playwright/test';
import { transferBytes } from '../bench/weigh.ts';
import { axeFindings, expect, test } from './site/browser.ts';
import { mainSite } from './site/built.ts';
import { assertNone } from './site/findings.ts';
import { fieldOn, holdBack, resultsOn, settle } from './site/search-page.ts';
import { visit, visitAlone } from './site/visit.ts';

const SEARCH_FILES =
  /\/(?:pagefind|search)\/|\/_astro\/(?:dialog|page|not-found|start|complete|vocabulary|filtering)[.-]/;

test('a page load without search fetches nothing of it', async ({ page, served }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of ['/', '/events/order-completed/', '/search/']) {
    await visit(page, served.urlOf(path));
  }
  expect(asked.filter((path) => SEARCH_FILES.test(path) && !path.endsWith('/search/'))).toEqual([]);
});

test('the search page makes four requests, faces apart, before it is asked', async ({ page, served }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() !== 'font' && asked.push(new URL(request.url()).pathname));
  await visitAlone(page, served.urlOf('/search/'));
  const kinds = asked.filter((path) => !path.includes('favicon')).map((path) => /\.\w+$/.exec(path)?.[0] ?? path);
  expect(kinds.sort()).toEqual(['.css', '.css', '.js', '/search/']);
});

/** The search files that the page asks for from now on, each with its bytes on the wire. */
function searchFilesOf(page: Page, address: string) {
  const asked: { path: string; bytes: number }[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const path = pathname.slice(new URL(address).pathname.length);
    if (SEARCH_FILES.test(pathname)) asked.push({ path, bytes: transferBytes(mainSite().folder, path) });
  });
  return asked;
}

const bytesOf = (files: readonly { bytes: number }[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);

test('a first query fetches 10 KB before its first results at most, and 110 KB in all', async ({ browser, served }) => {
  for (const query of ['order completed', 'order completed tax', 'pct_scrolled', 'cart abandonment', 'how do i plan']) {
    const page = await browser.newPage();
    await page.goto(served.urlOf('/search/'));
    const asked = searchFilesOf(page, served.address);
    await fieldOn(page).fill(query);
    await settle(page);
    await expect(page.getByRole('group', { name: 'Kind' })).toBeVisible();
    const first = asked.slice(
      0,
      asked.findIndex(({ path }) => path.includes('complete')),
    );
    const note = asked.map(({ path, bytes }) => `${bytes} ${path}`).join('\n');
    expect(first.length, note).toBe(3);
    expect(bytesOf(first), `before the first results of ${query}:\n${note}`).toBeLessThanOrEqual(10_000);
    expect(asked.filter(({ path }) => path.endsWith('.pf_fragment')).length, note).toBeGreaterThan(0);
    expect(bytesOf(asked), `in all for ${query}:\n${note}`).toBeLessThanOrEqual(110_000);
    await page.close();
  }
});

test('the dialog has its first results after 10 KB', async ({ page, served }) => {
  await page.goto(served.urlOf('/'));
  const asked = searchFilesOf(page, served.address);
  await page.keyboard.press('/');
  await page.keyboard.insertText('order completed');
  await expect(page.getByRole('option').first()).toContainText('Order Completed');
  const needed = asked.filter(({ path }) => /dialog|names/.test(path));
  expect(needed.length).toBe(3);
  expect(bytesOf(needed)).toBeLessThanOrEqual(10_000);
});

test('the slash opens the dialog, arrows choose, Enter follows, all without a mouse', async ({ page, served }) => {
  await page.goto(served.urlOf('/goals/'));
  await page.keyboard.press('/');
  const input = page.getByRole('combobox', { name: /search/i });
  await expect(input).toBeFocused();
  await page.keyboard.type('order completed total');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('Order Completed › total');
  await expect(options.first()).toHaveAttribute('href', /order-completed\/#total$/);
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveText('Event Order Completed');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(input).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/events\/order-completed\/$/);
});

test('an event asked for with one of its properties opens at the row, with Enter alone', async ({ page, served }) => {
  await page.goto(served.urlOf('/goals/'));
  await page.keyboard.press('/');
  await page.keyboard.type('order completed tax');
  await expect(page.getByRole('option', { selected: true })).toHaveAttribute('href', /#tax$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/events\/order-completed\/#tax$/);
  await expect(page.locator('#tax')).toBeInViewport();
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
      - combobox "Search everything" [expanded]: scroll depth
      - button "Close"
      - status: /\\d+ results/
      - listbox "Results":
        - option "Event Page Scrolled Also called scroll depth" [selected]
        - option "Property pct_scrolled Also called scroll_depth"
  `);
});

test('before anything is typed the dialog shows searches to try, and what the keys do', async ({ page, served }) => {
  await page.goto(served.urlOf('/'));
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Search":
      - combobox "Search everything"
      - button "Close"
      - paragraph: "Names in any spelling, keys, or plain words. For example:"
      - list:
        - listitem:
          - button "Event order_completed"
        - listitem:
          - button "Property num_items"
        - listitem:
          - button "Use case lookalike audience"
      - paragraph: ↑ ↓ choose Enter open Esc close
  `);
  await page.getByRole('button', { name: 'lookalike audience' }).click();
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect(page.getByRole('combobox')).toHaveValue('lookalike audience');
  await expect(page.getByRole('option').first()).toContainText('Build high-value lookalikes');
  await page.getByRole('combobox').fill('');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'num_items' })).toBeVisible();
});

test('the search page is walked by keyboard alone, from the field through the results and back', async ({
  page,
  served,
}) => {
  await page.goto(served.urlOf('/search/'));
  await page.keyboard.press('/');
  await expect(fieldOn(page)).toBeFocused();
  await page.keyboard.type('order completed total');
  await settle(page);
  const links = page.locator('#search-results .results a');
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await expect(links.nth(1)).toHaveAttribute('href', /order-completed\/$/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(fieldOn(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/events\/order-completed\/#total$/);
});

test('a result keeps the focus when the full text comes after it', async ({ page, served }) => {
  const letThrough = await holdBack(page, '**/pagefind/**');
  await page.goto(served.urlOf('/search/'));
  await fieldOn(page).fill('order');
  const link = resultsOn(page).nth(1);
  await expect(link).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(link).toBeFocused();
  const href = (await link.getAttribute('href')) ?? '';
  letThrough();
  await settle(page);
  await expect(page.locator(`#search-results a[href="${href}"]`)).toBeFocused();
});

test('a screen reader finds the search page in parts: the field, how many there are, filters, results', async ({
  page,
  served,
}) => {
  await page.goto(served.urlOf('/search/?q=scroll%20depth'));
  await settle(page);
  await expect(page.locator('[data-search-page]')).toMatchAriaSnapshot(`
    - search:
      - searchbox "Search the reference": scroll depth
      - button "Search"
    - group:
      - group "Kind":
        - checkbox /Event \\d+/
      - group "Goal"
      - group "Source"
      - group "Destination"
    - status: /\\d+ results/
    - list:
      - listitem:
        - link "Event Page Scrolled"
        - text: Also called
      - listitem:
        - link "Property pct_scrolled"
  `);
});

test('the page answers a linked query and names the results by kind', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/?q=checkout%20coupon'));
  await settle(page);
  await expect(resultsOn(page).first()).toHaveAttribute('href', /\/events\/checkout-started\/#coupon$/);
  await expect(page.getByRole('status')).toHaveText(/results?$/);
});

test('without a match the page says so and offers names that are near', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/?q=subscribtzoned'));
  await settle(page);
  await expect(page.locator('#search-results')).toContainText('Nothing matches “subscribtzoned”');
  await expect(page.getByRole('status')).toHaveText('No results');
  await expect(page.locator('#search-results li a').first()).toHaveText('Subscription Started');
});

test('in the dialog a query that is near nothing says so and offers no names', async ({ page, served }) => {
  await page.goto(served.urlOf('/'));
  await page.keyboard.press('/');
  await page.keyboard.type('zzzqqqxx');
  await expect(page.getByRole('dialog')).toContainText('Nothing matches “zzzqqqxx”');
  await expect(page.getByRole('status')).toHaveText('No results');
  await expect(page.getByRole('dialog').locator('li a')).toHaveCount(0);
});

test('one typo still finds the event and says what it was taken for', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/?q=ordr%20completed'));
  await settle(page);
  await expect(resultsOn(page).first()).toHaveAttribute('href', /\/events\/order-completed\/$/);
  await expect(page.locator('#search-results')).toContainText('order completed');
});

test('the names answer whatever else cannot be loaded, and the page says that something is missing', async ({
  page,
  served,
}) => {
  for (const file of [
    '**/pagefind/**',
    '**/*.pf_meta',
    '**/*.pf_index',
    '**/*.pf_fragment',
    '**/wasm*.pagefind',
    '**/_astro/complete*.js',
    '**/search/events-with-*.json',
  ]) {
    await page.route(file, (route) => route.abort());
    await page.goto(served.urlOf('/search/?q=order+completed+tax'));
    await settle(page);
    await expect(page.locator('#search-results'), file).toContainText('Part of the search could not be loaded');
    await expect(resultsOn(page).first(), file).toBeVisible();
    await page.unroute(file);
  }
});

test('filters that cannot be loaded hide nothing, and the page says so', async ({ page, served }) => {
  await page.route('**/search/facets.json', (route) => route.abort());
  await page.goto(served.urlOf('/search/?q=order&goal=optimize-advertising'));
  await settle(page);
  await expect(page.locator('[data-search-page]')).toContainText('The filters could not be loaded');
  await expect(resultsOn(page).first()).toHaveAttribute('href', /\/events\/order-completed\/$/);
});

test('a field that is emptied while the filters load shows the index, not what was asked before', async ({
  page,
  served,
}) => {
  const letThrough = await holdBack(page, '**/search/facets.json');
  await page.goto(served.urlOf('/search/?q=order'));
  await settle(page);
  await fieldOn(page).fill('');
  await expect(resultsOn(page)).toHaveCount(0);
  const answered = page.waitForResponse('**/search/facets.json');
  letThrough();
  await answered;
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await expect(page.locator('.filters')).toBeHidden();
  await expect(resultsOn(page)).toHaveCount(0);
  await expect(page.locator('.search-status')).toBeEmpty();
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
    await expect(fieldOn(page)).toHaveValue(query.trim() === query ? query : query.slice(0, 500));
    expect(await page.locator('#search-results script, #search-results img').count()).toBe(0);
  }
  expect(alerted).toBe(false);
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
    await expect(page.getByRole('button', { name: 'num_items' })).toBeVisible();
    findings.push(...(await axeFindings(page, 'dialog before anything is typed')));
    await page.keyboard.type('order completed total');
    await expect(page.locator('[role=listbox]')).toHaveAttribute('aria-busy', 'false');
    findings.push(...(await axeFindings(page, 'dialog')));
    assertNone(findings);
  });
}
