import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildCatalog } from '../../catalog/load.ts';
import { lookupIn } from '../../catalog/lookup.ts';
import { readContent } from '../../catalog/read/read.ts';
import { matrixOf } from './matrix.ts';

const { value: files } = readContent(join(import.meta.dirname, '../../../tests/fixtures/small'));
const idle = { path: 'events/lamp-cleaned.yaml', text: 'name: Lamp Cleaned\ncall: track\nsummary: A lamp is clean.\n' };
const { value: catalog } = buildCatalog([...files, idle]);
assert.ok(catalog);
const { groups, rows, unmarked } = matrixOf(lookupIn(catalog));

test('an event that no use case needs is no row, and is named apart', () => {
  assert.deepEqual(
    unmarked.map(({ id }) => id),
    ['lamp-cleaned'],
  );
  assert.equal(rows.length + unmarked.length, catalog.events.length);
  for (const { event, cells } of rows)
    assert.ok(
      cells.some(({ needed }) => needed),
      event.id,
    );
});

test('each goal has a hue, which its cells have too', () => {
  for (const { cells } of rows) {
    const hues = groups.flatMap(({ columns, hue }) => columns.map(() => hue));
    assert.deepEqual(
      cells.map(({ hue }) => hue),
      hues,
    );
  }
});
