// What the plan page saves: every format, limited to the plan, and the same bytes as the exports that were built.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogJson } from '../src/exports/catalog-json.ts';
import { downloadName, FORMATS } from '../src/exports/formats.ts';
import { namesFor, namesIn } from './exports/names.ts';
import { expect, test } from './site/browser.ts';
import { mainSite } from './site/built.ts';
import { downloadBy, type Downloaded } from './site/download.ts';

/** Formats that name the plan itself, which a goal's export names otherwise. */
const NAMED_AFTER_PLAN = new Set(['typewriter', 'rudderstack', 'json-schema', 'typescript', 'markdown']);

test('the plan is saved in every format, and holds its events alone', async ({ page, served }) => {
  const { goals, events } = JSON.parse(served.site.read('/catalog.json')) as CatalogJson; // our own file
  const goal = goals[0]!; // the catalog has four
  await page.goto(served.urlOf('/plan/'));
  await page
    .getByLabel(/\(all \d+ use cases\)$/)
    .first()
    .check();
  const ids = new Set<string>(goal.events);
  const wanted = events.filter(({ id }) => ids.has(id));
  await expect(page.locator('.plan-score')).toContainText(`0 of ${wanted.length} events tracked`);

  const saved = new Map<string, Downloaded>();
  for (const format of FORMATS) {
    await page.getByLabel('Events of the plan as').selectOption(format.id);
    const download = await downloadBy(page, page.getByRole('button', { name: 'Download', exact: true }));
    saved.set(format.id, download);
    const name = downloadName(format, wanted.length);
    expect(download.name).toBe(`plan.${name}`);
    await expect(page.getByText(`plan.${name} saved.`)).toBeVisible();
    expect(namesIn(format.id, download.files), format.id).toEqual(namesFor(format.id, wanted));
    if (NAMED_AFTER_PLAN.has(format.id) || !format.each) continue;
    const built = readFileSync(join(mainSite().folder, 'exports/goals', goal.id, name));
    expect(download.bytes.equals(built), format.id).toBe(true);
  }

  const textOf = (id: string): string => [...(saved.get(id)?.files.values() ?? [])].join('');
  const root = served.site.origin + served.site.base;
  const bundle = JSON.parse(textOf('json-schema')) as { $id: string; $defs: Record<string, unknown> }; // judged below
  expect(bundle.$id).toBe(`${root}/plan/events.schema.json`);
  for (const { id } of wanted) {
    expect(bundle.$defs[id]).toEqual(JSON.parse(served.site.read(`/events/${id}/schema.json`)));
    expect(textOf('markdown')).toContain(`<${root}/events/${id}/>`);
  }
});
