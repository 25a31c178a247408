// The second catalog in a browser: its exports, its plan and its search are its own.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve, type Served } from '../../scripts/hosting/static-server.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { CatalogJson } from '../../src/exports/catalog-json.ts';
import { FORMATS, hasPlaceFor } from '../../src/exports/formats.ts';
import { namesFor, namesIn } from '../exports/names.ts';
import { complaintsOf, expect, test } from '../site/browser.ts';
import { downloadBy } from '../site/download.ts';
import { assertNone } from '../site/findings.ts';
import { builtTransit, ROOT } from './built.ts';

// In one worker, which builds the site once.
test.describe.configure({ mode: 'default' });

let site: Served;
let catalog: CatalogJson;

test.beforeAll(async () => {
  const folder = await builtTransit();
  catalog = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8')) as CatalogJson; // our own file
  site = await serve(folder, { basePath: '/', port: 0 });
});
test.afterAll(() => site.close());

test('its exports hold its events, and a plan of one of its goals those of the goal', async ({ page }) => {
  const { address } = site;
  const complaints = complaintsOf(page, address);
  await page.goto(`${address}exports/`);
  for (const format of FORMATS.filter((one) => hasPlaceFor(one, catalog.events))) {
    const link = page.locator(`section:has(#${format.id}), section#${format.id}`).locator('a[download]');
    const { files } = await downloadBy(page, link);
    expect(namesIn(format.id, files), format.id).toEqual(namesFor(format.id, catalog.events));
  }

  const goal = catalog.goals.at(-1)!; // there are several
  await page.goto(`${address}plan/`);
  await page.getByRole('checkbox', { name: `${goal.name} (all ${goal.useCases.length} use cases)` }).check();
  const numbers = page.locator('.plan-score');
  await expect(numbers).toContainText(`0 of ${goal.useCases.length} use cases covered`);
  await expect(numbers).toContainText(`0 of ${goal.events.length} events tracked`);
  await expect(numbers).toContainText(`${goal.properties.length} properties`);
  await expect(numbers).toContainText(`${goal.sources.length} sources`);
  await expect(numbers).toContainText(`${goal.destinations.length} destinations`);

  const ids = new Set<string>(goal.events);
  const wanted = catalog.events.filter(({ id }) => ids.has(id));
  expect(wanted.length).toBeLessThan(catalog.events.length);
  await page.getByLabel('Events of the plan as').selectOption('csv');
  const plan = await downloadBy(page, page.getByRole('button', { name: 'Download', exact: true }));
  expect(namesIn('csv', plan.files)).toEqual(namesFor('csv', wanted));
  assertNone(complaints);
});

test('its search puts its own names first, and knows none of the first catalog', async ({ page }) => {
  const { address } = site;
  const complaints = complaintsOf(page, address);
  const { value: first } = await loadCatalog(join(ROOT, 'content'));
  const foreign = [...first!.events, ...first!.useCases, ...first!.goals].map(({ name }) => name); // the check holds it sound
  const event = catalog.events.at(-1)!; // there are 220
  const useCase = catalog.useCases.at(-1)!; // there are several

  await page.emulateMedia({ reducedMotion: 'reduce' }); // a transition between pages complains when it is cut short
  await page.goto(address);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /^Event/ })).toHaveText(/^Event\w+_\w+$/);
  await page.keyboard.type(event.name.replaceAll(' ', ''));
  await expect(dialog.getByRole('option').first()).toHaveAttribute('href', event.url);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address + event.url.slice(1));

  const results = page.locator('#search-results');
  const ask = async (query: string) => {
    await page.goto(`${address}search/?q=${encodeURIComponent(query)}`);
    await expect(results).toHaveAttribute('aria-busy', 'false');
  };
  for (const { name, url } of [useCase, catalog.properties[0]!, catalog.destinations[0]!]) {
    await ask(name.toLowerCase());
    await expect(results.locator('[data-result]').first()).toHaveAttribute('href', url);
  }
  for (const query of ['order completed', 'coupon', 'mitigate cart abandonment']) {
    await ask(query);
    const shown = await results.locator('a').allTextContents();
    expect(shown.filter((text) => foreign.some((name) => text.includes(name)))).toEqual([]);
  }
  assertNone(complaints);
});
