// The samples in the guide for authors, taken together, are a catalog without a single problem.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildCatalog } from '../src/catalog/load.ts';

const guide = readFileSync(join(import.meta.dirname, '../content/guides/writing-the-catalog.mdx'), 'utf8');
const samples = [...guide.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = '']) => text);

test('the samples of the guide are one complete catalog', () => {
  const files = samples.map((text) => ({ path: /^# (\S+\.yaml)\n/.exec(text)?.[1] ?? 'no path', text }));
  const { value, problems } = buildCatalog(files);
  assert.deepEqual(problems, []);
  assert.ok(value);
  const { goals, useCases, events, properties, sources, destinations } = value;
  const kinds = [goals, useCases, events, properties, sources, destinations];
  assert.ok(kinds.every((things) => things.length > 0));
  assert.equal(kinds.flat().length + 1, files.length);
});
