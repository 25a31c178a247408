// Another company's catalog, and the one a new folder begins with, built in full by the same code.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { unzipSync, strFromU8 } from 'fflate';
import { addressesOf } from '../../scripts/build/inventory.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { lookupIn } from '../../src/catalog/lookup.ts';
import { runCatalog } from '../../src/cli/run.ts';
import { FORMATS, hasPlaceFor } from '../../src/exports/formats.ts';
import { readSettings } from '../../src/site/settings.ts';
import { placeSite } from '../../src/site/urls.ts';
import { assertNone } from '../site/findings.ts';
import { findBrokenLinks } from '../site/links.ts';
import { publishedOn } from '../site/published.ts';
import { catalogOf, readSite } from '../site/site.ts';
import { findTwinDifferences } from '../site/twins.ts';
import { build, builtTransit, ORIGIN, ROOT, scratch, UNPACKED } from './built.ts';
import { ACCENT, writeTransit } from './transit.ts';

/** Names that only the first catalog has: of things, and of what its examples tell of. */
async function firstCatalogWords(): Promise<readonly string[]> {
  const { value } = await loadCatalog(join(ROOT, 'content'));
  assert.ok(value);
  const { site, goals, useCases, events, properties, sources, destinations } = value;
  const connections = [...sources, ...destinations].map(({ name }) => name).filter((name) => / /.test(name));
  const keys = properties.map(({ id }) => id).filter((key) => key.includes('_'));
  return [
    site.name,
    site.source?.publisher ?? '',
    ...[...goals, ...useCases, ...events].flatMap(({ name, id }) => [name, id]),
    ...connections,
    ...keys,
    site.example.userId,
    site.example.anonymousId ?? '',
    'Fernhill',
  ].filter((word) => word !== '');
}

/** As a regular expression takes it letter for letter. */
function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const TEXT = new Set([
  '.html',
  '.json',
  '.md',
  '.txt',
  '.csv',
  '.xml',
  '.atom',
  '.yaml',
  '.ts',
  '.css',
  '.js',
  '.svg',
  '',
]);

test('a second catalog of 220 events', async (suite) => {
  const content = join(scratch, 'authored');
  writeTransit(content);
  const { value: catalog, problems } = await loadCatalog(content);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.ok(catalog && catalog.events.length >= 200);
  const built = await builtTransit();
  const site = readSite(built, { origin: ORIGIN });
  const files = [...site.files];

  await suite.test('has a page for everything, and every link on it leads somewhere', () => {
    const { goals, useCases, events, properties, sources, destinations } = catalog;
    const count = [goals, useCases, events, properties, sources, destinations].flat().length;
    const things = /^\/(?:goals|use-cases|events|properties|sources|destinations)\/[^/]+\/$/;
    assert.equal(site.pages.filter(({ path }) => things.test(path)).length, count);
    assertNone(findBrokenLinks(site));
  });

  await suite.test('publishes what its model says', async () => {
    placeSite({ siteUrl: ORIGIN, basePath: '/' });
    assert.deepEqual(await addressesOf(lookupIn(catalog), readSettings()), publishedOn(site));
  });

  await suite.test('has twins that agree with their pages', () => assertNone(findTwinDifferences(site)));

  await suite.test('has its own name, colours and links', () => {
    const home = site.read('/index.html');
    assert.match(home, /Harbour Tramways tracking handbook/);
    assert.match(home, /href="https:\/\/intranet\.trams\.example\/"/);
    assert.match(home, /href="\/theme\.css"/);
    assert.ok(site.read('/theme.css').includes(`--accent: light-dark(${ACCENT.accent}, ${ACCENT.accentInDark})`));
  });

  await suite.test('is found by search: by name, and by the words of its pages', () => {
    const names = files
      .filter((file) => /^\/search\/.*\.json$/.test(file))
      .map((file) => site.read(file))
      .join('\n');
    for (const { name } of catalog.events) assert.ok(names.includes(name), name);
    assert.ok(files.some((file) => file.startsWith('/pagefind/') && file.endsWith('.pf_meta')));
    assert.ok(files.filter((file) => file.endsWith('.pf_fragment')).length >= catalog.events.length);
  });

  await suite.test('can be planned with', () => {
    assert.ok(site.files.has('/plan/index.html'));
    assert.match(site.read('/plan/index.html'), /Shorten queues: tram/);
  });

  await suite.test('exports in every format, for everything it has', () => {
    for (const format of FORMATS) {
      const { id, extension, most } = format;
      assert.equal(
        site.files.has(`/exports/${id}.${catalog.events.length > most ? 'zip' : extension}`),
        hasPlaceFor(format, catalog.events),
        id,
      );
    }
    const archive = unzipSync(readFileSync(join(built, 'exports/segment-rules.zip')));
    const rules = Object.values(archive).flatMap((bytes) => JSON.parse(strFromU8(bytes)).rules);
    assert.deepEqual(
      rules.map(
        (rule: { key?: string; jsonSchema: { labels: { event?: string } } }) =>
          rule.key ?? rule.jsonSchema.labels.event,
      ),
      catalog.events.map(({ name }) => name),
    );
    assert.equal(Object.keys(archive).length, 2);
    assert.equal(
      files.filter((file) => /^\/exports\/iglu\/schemas\/.*[^rz]$/.test(file)).length,
      catalog.events.length,
    );
    for (const { id } of catalog.events) assert.ok(site.files.has(`/exports/events/${id}/csv.csv`), id);
  });

  await suite.test('has a catalog.json that fits the schema beside it', () => {
    const ajv = addFormats.default(new Ajv2020({ allowUnionTypes: true }));
    const validate = ajv.compile(JSON.parse(site.read('/catalog.schema.json')));
    assert.ok(validate(JSON.parse(site.read('/catalog.json'))), JSON.stringify(validate.errors));
    assert.equal(catalogOf(site).events.length, catalog.events.length);
  });

  await suite.test('says what changed', () => {
    assert.match(site.read('/changes/index.html'), /Ferries report their delays/);
    assert.match(site.read('/changes.atom'), /Ferry Delayed/);
  });

  await suite.test('holds no word of the first catalog', async () => {
    const words = await firstCatalogWords();
    const anyWord = new RegExp(`(?<![\\w-])(?:${words.map(escaped).join('|')})(?![\\w-])`, 'g');
    const found = files
      .filter((file) => TEXT.has(extname(file)) && !/^\/pagefind\/.*\.js$/.test(file))
      .flatMap((file) => [...new Set(site.read(file).match(anyWord))].map((word) => `${file}: ${word}`));
    assert.deepEqual(found, []);
  });
});

test('the catalog a new folder begins with builds', async () => {
  const folder = join(scratch, 'mine');
  const said: string[] = [];
  const terminal = { out: (text: string) => said.push(text), err: (text: string) => said.push(text), env: {} };
  assert.equal(await runCatalog(['init', folder], terminal), 0, said.join('\n'));
  const to = join(scratch, 'mine-built');
  await build(folder, to, UNPACKED);
  const pages = readdirSync(join(to, 'events'));
  assert.deepEqual(pages.filter((name) => !name.includes('.')).sort(), ['answer-rated', 'search-performed']);
});
