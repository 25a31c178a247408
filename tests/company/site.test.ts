// The site of a company's plan without goals and use cases: whole, and silent of what it does not have.

import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { weigh } from '../../bench/weigh.ts';
import { ROUND_TRIP } from '../../scripts/build/compress.ts';
import { findJava, JAVA_MISSING } from '../../scripts/test/java.ts';
import { siteRecord } from '../../src/cli/templates.ts';
import { writeRecords } from '../second/transit.ts';
import { build, builtCompany, ORIGIN, PAGES_ONLY, scratch } from '../second/built.ts';
import { attribute, textsOf, type Element } from '../site/html.ts';
import { assertNone } from '../site/findings.ts';
import { findBrokenLinks } from '../site/links.ts';
import { findInvalidMarkup, findNonconformance } from '../site/markup.ts';
import { onePerKind, readSite } from '../site/site.ts';

/** What only a catalog with goals, use cases, placements and specs has to speak of. */
const NOT_HERE =
  /\b(?:business goals?|goals?|use cases?|placements?|public specs?|recommend(?:s|ed)?|Where used|Often used with|opens? use cases)\b/i;

/** Where the words are those of the software, not of the plan. */
const APART = /^\/(?:guides\/|404)/;

/** Pages that could say it. */
const SPEAKING = [
  '/',
  '/events/',
  '/areas/billing/',
  '/teams/trust/',
  '/vendors/',
  '/vendors/ga4/',
  '/privacy/',
  '/tags/',
  '/tags/funnel/',
  '/matrix/',
  '/exports/',
];

/** Every text apart from the others, also those of fields and pictures. */
function wordsOn(elements: readonly Element[]): string {
  const body = elements.find(({ tagName }) => tagName === 'body');
  assert.ok(body);
  const named = ['aria-label', 'placeholder', 'title', 'alt'];
  return [...textsOf(body), ...elements.flatMap((one) => named.flatMap((name) => attribute(one, name) ?? []))].join(
    ' ',
  );
}

test('the site of a plan of events only', async (suite) => {
  const built = await builtCompany();
  const site = readSite(built, { origin: ORIGIN });

  await suite.test('says and shows nothing of goals, use cases, placements and specs', () => {
    const said = site.pages.flatMap(({ path, elements }) => {
      if (APART.test(path)) return [];
      const word = NOT_HERE.exec(wordsOn(elements));
      return word ? [`${path}: ${word[0]}`] : [];
    });
    assert.deepEqual(said.slice(0, 20), []);
    const paths = new Set(site.pages.map(({ path }) => path));
    for (const path of SPEAKING) assert.ok(paths.has(path), path);
  });

  await suite.test('has no link that leads nowhere', () => assertNone(findBrokenLinks(site)));

  await suite.test('opens in one round trip, the longest page of each kind', () => {
    const pages = site.pages
      .filter(({ path }) => path.endsWith('/') && !path.startsWith('/embed/'))
      .map(({ path }) => ({ path, length: site.read(`${path}index.html`).length }))
      .toSorted((a, b) => b.length - a.length);
    const weights = onePerKind(pages, ({ path }) => path).map(({ path }) => ({ path, of: weigh(built, path).total }));
    assert.ok(weights.length > 20, `${weights.length} kinds`);
    assert.deepEqual(
      weights.filter(({ of }) => of.brotli > ROUND_TRIP).map(({ path, of }) => `${path} ${of.brotli}`),
      [],
    );
  });

  await suite.test('is valid to both checkers, a page of each kind', () => {
    const pages = onePerKind(site.pages, ({ path }) => path);
    assertNone(findInvalidMarkup({ ...site, pages }));
    const folder = join(scratch, 'a-page-of-each-kind');
    for (const { path } of pages.filter((page) => page.path.endsWith('/'))) {
      cpSync(join(built, path, 'index.html'), join(folder, path, 'index.html'));
    }
    const java = findJava();
    assert.ok(java, JAVA_MISSING);
    assertNone(findNonconformance(folder, java));
  });

  await suite.test('lists every event of every area', () => {
    const { events } = JSON.parse(site.read('/events/list.json')) as { readonly events: readonly [string][] }; // our own file
    for (const [id] of events) assert.ok(site.files.has(`/events/${id}/index.html`), id);
    assert.equal(events.length, 226);
  });
});

test('a catalog whose goals have no use cases yet leads to no page that is not there', async () => {
  const [content, folder] = [join(scratch, 'goals'), join(scratch, 'goals-site')];
  const records = new Map<string, object>([
    ['site.yaml', siteRecord('Goals first', '2026-11-29')],
    ['goals/sell-more.yaml', { name: 'Sell more', summary: 'Sell more of it.' }],
    ['events/signed-up.yaml', { name: 'Signed Up', call: 'track' }],
  ]);
  writeRecords(content, records);
  await build(content, folder, PAGES_ONLY);
  assertNone(findBrokenLinks(readSite(folder, { origin: ORIGIN })));
});
