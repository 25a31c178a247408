import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { catalogFeed, prepareWith } from './feed.ts';

test('what a build does with files before they are parsed is done when collections are filled', async () => {
  const prepared: string[] = [];
  prepareWith((files) => {
    prepared.push(...files.map(({ path }) => path));
    return Promise.resolve(files);
  });
  const feed = catalogFeed(join(import.meta.dirname, '../../tests/fixtures/small'));
  const { finished } = await feed.current(mkdtempSync(join(tmpdir(), 'feed-')));
  assert.ok(finished);
  assert.ok(prepared.includes('site.yaml'));
});
