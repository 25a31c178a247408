import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { checkCatalog, checkOn } from '../check.ts';
import { buildCatalog } from '../load.ts';
import { readContent } from '../read/read.ts';

const small = readContent(resolve(import.meta.dirname, '../../../tests/fixtures/small')).value;
const files = small.map(({ path, text }) => {
  if (path === 'properties/email.yaml') return { path, text: `${text}until: 2026-06-30\n` };
  if (path !== 'events/signed-up.yaml') return { path, text };
  const sent = 'sources: [{ source: mobile, until: 2026-06-29 }, { source: website, until: "4.2" }]\n';
  return { path, text: `${text}until: 2026-07-01\n${sent}destinations: [{ destination: email, until: 2026-06-28 }]\n` };
});

const foundOn = (check: typeof checkCatalog): readonly string[] =>
  buildCatalog(files, check).problems.map(({ code, file, line, message }) => `${code} ${file}:${line} ${message}`);

test('what was to end before the day is an error, a version is not judged', () => {
  assert.deepEqual(foundOn(checkOn('2026-06-30')), [
    'past-until events/signed-up.yaml:6 Sending from "mobile" was to end by 2026-06-29, which has passed.',
    'past-until events/signed-up.yaml:7 Sending to "email" was to end by 2026-06-28, which has passed.',
  ]);
});

test('the day itself still counts', () => {
  const late = foundOn(checkOn('2026-07-02')).filter((one) => !one.includes('Sending'));
  assert.deepEqual(late, [
    'past-until events/signed-up.yaml:5 The event was to end by 2026-07-01, which has passed.',
    'past-until properties/email.yaml:7 The property was to end by 2026-06-30, which has passed.',
  ]);
});

test('without a day nothing is past, so that a build today is a build tomorrow', () => {
  assert.deepEqual(foundOn(checkCatalog), []);
});
