// The second catalog in a browser: its exports and its plan are its own.

import { test as base } from '@playwright/test';
import { serve } from '../../scripts/static-server.ts';
import type { CatalogJson } from '../../src/exports/catalog-json.ts';
import { FORMATS } from '../../src/exports/formats.ts';
import { namesFor, namesIn } from '../exports/names.ts';
import { complaintsOf, expect } from '../site/browser.ts';
import { downloadBy } from '../site/download.ts';
import { assertNone } from '../site/findings.ts';
import { readSite } from '../site/site.ts';
import { builtTransit, ORIGIN } from './built.ts';

const test = base.extend<object, { transit: { readonly address: string; readonly catalog: CatalogJson } }>({
  transit: [
    // Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const folder = await builtTransit();
      const catalog = JSON.parse(readSite(folder, { origin: ORIGIN }).read('/catalog.json')) as CatalogJson; // our own file
      const { address, close } = await serve(folder, { basePath: '/', port: 0 });
      await use({ address, catalog });
      await close();
    },
    { scope: 'worker' },
  ],
});

test('its exports hold its events, and a plan of one of its goals those of the goal', async ({ page, transit }) => {
  const { address, catalog } = transit;
  const complaints = complaintsOf(page, address);
  await page.goto(`${address}exports/`);
  for (const format of FORMATS) {
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
