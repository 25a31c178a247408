import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { innerRows } from '../src/catalog/forms.ts';
import { loadCatalog } from '../src/catalog/load.ts';
import { writeCatalog } from './catalog.ts';

const root = mkdtempSync(join(tmpdir(), 'catalog-'));
after(() => rmSync(root, { recursive: true }));

test('a generated catalog has the asked size and no errors', async () => {
  const files = writeCatalog(join(root, 'a'), { events: 50 });
  const { value, problems } = await loadCatalog(join(root, 'a'));
  // A tenth as many use cases as events cannot need them all.
  assert.deepEqual(
    problems.filter(({ code }) => code !== 'unused'),
    [],
  );
  assert.ok(value);
  const { goals, useCases, events, properties, sources, destinations } = value;
  assert.equal(events.length, 50);
  assert.equal([goals, useCases, events, properties, sources, destinations].flat().length + 1, files);
});

test('size and seed decide every byte', () => {
  const bytes = (folder: string, seed: number): string => {
    writeCatalog(join(root, folder), { events: 50, seed });
    return readFileSync(join(root, folder, 'site.yaml'), 'utf8');
  };
  const first = bytes('b', 7);
  assert.equal(bytes('c', 7), first);
  assert.notEqual(bytes('d', 8), first);
});

test('a nested catalog has thirty properties an event, some with values three deep, all in areas with owners, and no errors', async () => {
  writeCatalog(join(root, 'n'), { events: 50, shape: 'nested' });
  const { value, problems } = await loadCatalog(join(root, 'n'));
  assert.deepEqual(
    problems.filter(({ code }) => code !== 'unused'),
    [],
  );
  for (const { properties, area } of value?.events ?? []) {
    assert.ok(value?.areas.some(({ id, owner }) => id === area && owner));
    assert.equal(properties.length, 30);
    const depths = properties.flatMap((property) => innerRows(property, property.key).map(({ depth }) => depth));
    assert.equal(Math.max(...depths), 3);
  }
});

test('a folder with a catalog in it is left alone', () => {
  writeCatalog(join(root, 'e'), { events: 50 });
  assert.throws(() => writeCatalog(join(root, 'e'), { events: 50 }), /is not empty/);
});
