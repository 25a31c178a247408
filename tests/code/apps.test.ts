import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, test } from 'node:test';
import { APPS, callsFound, writeApp } from './apps.ts';

const scratch = mkdtempSync(join(tmpdir(), 'apps-'));
after(() => rmSync(scratch, { recursive: true }));
const written = APPS.map((app) => writeApp(app, scratch));
const truths = written.flatMap((one) => one.truths);
const mistaken = new Set(written.flatMap((one) => one.mistaken));
const all = await callsFound(scratch);
const placeOf = (call: string): string => /^\S+/.exec(call)?.[0] ?? '';
const found = all.filter((call) => !mistaken.has(placeOf(call)));

const timesOf = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));

test('the sample apps have calls of every language and vendor, each at least twice', () => {
  const languages = timesOf(truths.map(({ file }) => extname(file)));
  const vendors = timesOf(truths.map(({ vendor }) => vendor));
  for (const language of 'ts jsx js vue svelte astro html py rb php go java kt swift m cs dart'.split(' '))
    assert.ok((languages.get(`.${language}`) ?? 0) >= 2, language);
  for (const vendor of 'segment rudderstack posthog mixpanel amplitude snowplow ga4 firebase meta own'.split(' '))
    assert.ok((vendors.get(vendor) ?? 0) >= 2, vendor);
  assert.ok(truths.length >= 60, `${truths.length} calls`);
});

for (const [file, own] of Map.groupBy(truths, (truth) => truth.file))
  test(`every call in ${file} is found as it is, and nothing else`, () => {
    assert.deepEqual(
      found.filter((call) => call.startsWith(`${file}:`)),
      own.map(({ call }) => call),
    );
  });

test('what is taken for a call and is none is still so, else it stands here for nothing', () => {
  assert.deepEqual(
    [...mistaken].sort(),
    all.map(placeOf).filter((place) => mistaken.has(place)),
  );
});

test('files without such calls have none', () => {
  const files = new Set(truths.map(({ file }) => file));
  assert.deepEqual(
    found.filter((call) => !files.has(call.slice(0, call.indexOf(':')))),
    [],
  );
});
