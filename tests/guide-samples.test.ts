// The samples in the guide for authors, taken together, are a catalog without a single problem.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ALL_KINDS } from '../src/catalog/kinds.ts';
import { everything } from '../src/catalog/lookup.ts';
import type { Kind } from '../src/catalog/model.ts';
import { buildCatalog } from '../src/catalog/load.ts';

const guide = readFileSync(join(import.meta.dirname, '../content/guides/writing-the-catalog.mdx'), 'utf8');
const samples = [...guide.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = '']) => text);

test('the samples of the guide are one complete catalog', () => {
  const files = samples.map((text) => ({ path: /^# (\S+\.yaml)\n/.exec(text)?.[1] ?? 'no path', text }));
  const { value, problems } = buildCatalog(files);
  assert.deepEqual(problems, []);
  assert.ok(value);
  const kinds = new Set(everything(value).map(({ kind }) => kind));
  assert.deepEqual([...new Set<Kind>(ALL_KINDS).difference(kinds)], ['vendor']); // see the page with every key
  assert.equal(everything(value).length + 1, files.length);
});
