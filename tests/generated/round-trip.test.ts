// Generated catalogs through every format that is also read.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkCatalog } from '../../src/catalog/check.ts';
import { buildCatalog } from '../../src/catalog/load.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { FORMATS, type FormatId } from '../../src/exports/formats.ts';
import { ABOUT } from '../../src/exports/formats/about.ts';
import { selectAll, type PlanEvent, type Selection } from '../../src/exports/selection.ts';
import { bare, imported } from '../exports/imported.ts';
import { addresses, write } from '../exports/plans.ts';
import { differences } from './differences.ts';
import { soundFiles } from './sound.ts';

const CATALOGS = { seed: 16, numRuns: 8 };

const selections = soundFiles.map((files): Selection => {
  const { value, problems } = buildCatalog(files, checkCatalog);
  const errors = problems.filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, []);
  assert.ok(value);
  return bare(selectAll(catalogJson(value, addresses)));
});

for (const { id } of FORMATS.filter((format) => ABOUT[format.id].readBack)) {
  test(`${id}: what is imported is exported as the same document`, async () => {
    await fc.assert(
      fc.asyncProperty(selections, async (selection) => {
        const first = await write(id, selection);
        const second = await write(id, bare(await imported(id, selection)));
        assert.deepEqual(second, first);
      }),
      CATALOGS,
    );
  });
}

/** Where what came back differs, and the words that a format which loses it has for it. */
const NAMED: readonly (readonly [place: RegExp, words: RegExp])[] = [
  [/^$/, /^identify calls|^identify and group calls/],
  [/^area$/, /^areas|names of areas$/],
  [/^owner$/, /^owners/],
  [/^tags$/, /^tags|have a comma$/],
  [/^sources$/, /^sources|have a comma$/],
  [/^destinations$/, /^destinations|have a comma$/],
  [/^call$/, /^the kind of call$/],
  [/^name$/, /^the spelling of event names|^names of page, screen, identify and group events/],
  [/^additionalProperties$/, /^whether an event may carry more/],
  [/(?:^|\.)(?:summary|meaning)$/, /^meanings (?:that differ|of events it names)|^which meaning belongs where/],
  [/^properties\.required$/, /^when something is required/],
  [/^properties\.(?:format|constraints)/, /^formats and limits|^limits and values that differ/],
  [/^properties\.values$/, /^lists with a value|^values with a comma/],
  [/^properties\.(?:items\.)*type$/, /^the types of a value that may be of several/],
  [/^properties(?:\.members|\.items)+/, /^what is inside|^the fourth level|^limits and values that differ/],
];

/** What no words can name, with the reason. Properties are compared by their keys: objects of JSON put whole numbers first. */
const OTHERWISE: Partial<Record<FormatId, RegExp>> = {
  // The vendor and the version that it writes are fields of what comes back.
  iglu: /^fields$/,
  // The plans of that format keep events and properties apart, which it says.
  posthog: /^(?:call|properties)$/,
};

/** As it came back: by its name, by the only one of its call where that has none, or by its id. */
function twinOf(event: PlanEvent, all: readonly PlanEvent[]): PlanEvent | undefined {
  return (
    all.find(({ name }) => name === event.name) ??
    all.find(({ call }) => call !== 'track' && call === event.call) ??
    all.find(({ id }) => id === event.id)
  );
}

const READ = FORMATS.filter(({ id }) => ABOUT[id].readBack || id === 'posthog');

for (const { id } of READ) {
  test(`${id}: what comes back of a catalog differs only in what the format says it leaves out`, async () => {
    const { loses } = ABOUT[id];
    await fc.assert(
      fc.asyncProperty(selections, async (selection) => {
        const back = (await imported(id, selection)).events.map((event) => ({ ...event, useCases: [] }));
        const unnamed = selection.events
          .flatMap((event) => differences(event, twinOf(event, back)))
          .filter(({ place }) => OTHERWISE[id]?.test(place) !== true)
          .filter(({ place }) => !NAMED.some(([at, words]) => at.test(place) && loses.some((one) => words.test(one))));
        assert.deepEqual(unnamed, []);
        assert.ok(back.length <= selection.events.length);
      }),
      CATALOGS,
    );
  });
}
