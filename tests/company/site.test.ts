// The site of a company's plan without goals and use cases: whole, and silent of what it does not have.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteRecord } from '../../src/cli/templates.ts';
import { writeRecords } from '../second/transit.ts';
import { build, builtCompany, ORIGIN, scratch } from '../second/built.ts';
import { elementsOf, textOf } from '../site/html.ts';
import { assertNone } from '../site/findings.ts';
import { findBrokenLinks } from '../site/links.ts';
import { readSite } from '../site/site.ts';

/** What only a catalog with goals, use cases, placements and specs has to speak of. */
const NOT_HERE =
  /\b(?:business goals?|goals?|use cases?|placements?|public specs?|recommend(?:s|ed)?|Where used|Often used with|opens? use cases)\b/i;

/** Where the words are those of the software, not of the plan. */
const APART = /^\/(?:guides\/|exports\/|search\/|404)/;

test('the site of a plan of events only', async (suite) => {
  const site = readSite(await builtCompany(), { origin: ORIGIN });

  await suite.test('says and shows nothing of goals, use cases, placements and specs', () => {
    const said = site.pages.flatMap(({ path }) => {
      if (APART.test(path)) return [];
      const body = elementsOf(site.read(`${path}index.html`)).find(({ tagName }) => tagName === 'body');
      const word = body && NOT_HERE.exec(textOf(body));
      return word ? [`${path}: ${word[0]}`] : [];
    });
    assert.deepEqual(said.slice(0, 20), []);
  });

  await suite.test('has no link that leads nowhere', () => assertNone(findBrokenLinks(site)));

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
  await build(content, folder, { PREVIEW_IMAGES: 'off', PRECOMPRESSED: 'off' });
  assertNone(findBrokenLinks(readSite(folder, { origin: ORIGIN })));
});
