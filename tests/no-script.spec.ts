import { expect, test } from './site/browser.ts';
import { bareOf } from './site/bare.ts';
import { catalogOf, onePerKind } from './site/site.ts';

test.use({ javaScriptEnabled: false });

test('a page of each kind shows its heading and its content', async ({ page, served }) => {
  expect(
    await bareOf(
      page,
      onePerKind(served.paths, (path) => path),
      served.urlOf,
    ),
  ).toEqual([]);
});

test('an event page shows every property of the event', async ({ page, served }) => {
  for (const { id, properties } of catalogOf(served.site).events) {
    await page.goto(served.urlOf(`/events/${id}/`));
    for (const property of properties) await expect(page.locator(`[id="${property}"]`)).toBeVisible();
  }
});

test('a use case page shows every placement and every event', async ({ page, served }) => {
  const { useCases, events } = catalogOf(served.site);
  const nameOf = new Map(events.map(({ id, name }) => [id, name]));
  for (const useCase of useCases) {
    await page.goto(served.urlOf(`/use-cases/${useCase.id}/`));
    for (const { goal } of useCase.placements) await expect(page.locator(`[id="${goal}"]`)).toBeVisible();
    const text = await page.locator('main').innerText();
    expect(useCase.events.map((id) => nameOf.get(id) ?? id).filter((name) => !text.includes(name))).toEqual([]);
  }
});

test('the one long page shows every placement, open', async ({ page, served }) => {
  await page.goto(served.urlOf('/reference/'));
  for (const { id, placements } of catalogOf(served.site).useCases) {
    for (const { goal } of placements) await expect(page.locator(`[id="${goal}-${id}"]`)).toBeVisible();
  }
});

test('the search page shows the index of all names instead', async ({ page, served }) => {
  await page.goto(served.urlOf('/search/'));
  const text = await page.locator('main').innerText();
  const { goals, useCases, events, properties, sources, destinations } = catalogOf(served.site);
  const names = [goals, useCases, events, properties, sources, destinations].flat().map(({ name }) => name);
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
});

test('“On this page” offers only what shows', async ({ page, served }) => {
  await page.goto(served.urlOf('/events/order-completed/'));
  const links = await page.locator('.toc a:visible').all();
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) {
    const id = (await link.getAttribute('href'))?.slice(1);
    await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  }
});
