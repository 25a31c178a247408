// Four times the events are four times the operations, counted.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildCatalog } from '../src/catalog/load.ts';
import { carriersOf, everything, type Lookup, lookupIn } from '../src/catalog/lookup.ts';
import type { Thing } from '../src/catalog/model.ts';
import { readContent } from '../src/catalog/read/read.ts';
import { indexParts, MOST_ROWS } from '../src/site/lists/alphabet.ts';
import { indexOf } from '../src/site/lists/indexes.ts';
import { longListsOf, SHOWN } from '../src/site/lists/long-lists.ts';
import { siteFiles } from '../src/files/files.ts';
import { isGrid, isOneMatrix, matrixPages } from '../src/site/lists/matrix.ts';
import { eventNavigation, goalNavigation, propertyNavigation, useCaseNavigation } from '../src/site/frame/beside.ts';
import { goalPages, onePage } from '../src/site/lists/one-page.ts';
import { placementRows } from '../src/site/placements.ts';
import { ALL_KINDS } from '../src/catalog/kinds.ts';
import { readSettings } from '../src/site/settings.ts';
import { placeSite } from '../src/site/urls.ts';
import { byGoal, reasonsFor } from '../src/site/views.ts';
import { writeCatalog } from './catalog.ts';
import { operationsIn } from './operations.ts';

/** As many as a page lists: the work of cutting a list begins with one more. */
const FEW = MOST_ROWS;
const TIMES = 4;
/** Between four times the work, or a little more where lists are sorted and goals are listed, and sixteen times, which is
 * what a loop in a loop would make of it. */
const MOST = 7;

const root = mkdtempSync(join(tmpdir(), 'operations-'));
after(() => rmSync(root, { recursive: true }));
placeSite({ siteUrl: 'https://example.com', basePath: '/' });

function catalogOf(events: number): Lookup {
  const folder = join(root, String(events));
  writeCatalog(folder, { events });
  const { value } = buildCatalog(readContent(folder).value);
  assert.ok(value);
  return lookupIn(value);
}

const lookups: Lookup[] = [];
const pipeline: ReadonlyMap<string, number>[] = [];
for (const events of [FEW, FEW * TIMES]) {
  pipeline.push(await operationsIn('catalog/', () => void lookups.push(catalogOf(events))));
}

/** Files whose code runs more often than in proportion, of those that run often at all. */
function steep([few, many]: readonly ReadonlyMap<string, number>[]): readonly string[] {
  assert.ok(few && many && few.size > 5);
  return [...few]
    .map(([file, count]) => [file, count, (many.get(file) ?? 0) / count] as const)
    .filter(([, count, ratio]) => count > 1000 && ratio > MOST)
    .map(([file, count, ratio]) => `${file}: ${count} × ${ratio.toFixed(1)}`);
}

test('every file of the pipeline runs as much more often as there is more to do: link, derive, related items', () => {
  assert.deepEqual(steep(pipeline), []);
});

test('so does what pages, twins, embeds and exports are made of', async () => {
  const counts: ReadonlyMap<string, number>[] = [];
  for (const lookup of lookups) counts.push(await operationsIn('', () => make(lookup)));
  const made = counts.map((files) => new Map([...files].filter(([file]) => /^(?:site|exports|files)\//.test(file))));
  assert.deepEqual(steep(made), []);
});

async function make(lookup: Lookup): Promise<void> {
  const { all } = siteFiles({
    lookup,
    settings: { ...readSettings(), previewImages: false },
    embedStyle: '/embed.css',
    statics: new Map(),
  });
  for await (const { body } of all()) await body();
  for (const thing of everything(lookup.catalog)) askFor(thing, lookup);
  for (const kind of ALL_KINDS) indexParts(indexOf(kind, lookup));
  onePage(lookup);
  isOneMatrix(lookup);
}

/** What the page of a thing asks for, beside the thing itself. */
function askFor(thing: Thing, lookup: Lookup): void {
  for (const { entries } of longListsOf(thing, lookup)) indexParts(entries());
  switch (thing.kind) {
    case 'goal':
      goalNavigation(lookup, thing);
      goalPages(thing, lookup);
      return isGrid(thing) ? undefined : void matrixPages(thing);
    case 'use-case':
      useCaseNavigation(lookup, thing);
      return void placementRows(thing, lookup);
    case 'event':
      eventNavigation(lookup, thing);
      return void reasonsFor(thing, lookup, SHOWN);
    case 'property':
      propertyNavigation(lookup, thing);
      return void carriersOf(thing, lookup, SHOWN);
    default:
      return 'placements' in thing ? void byGoal(thing.placements, lookup) : undefined;
  }
}
