import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadCatalog } from '../catalog/load.ts';
import type { Problem } from '../catalog/problem.ts';
import { NO_CLAIMS } from '../catalog/addresses/claims.ts';
import { keepRun, keptRun, openCatalog, readCatalog } from './run.ts';

const small = join(import.meta.dirname, '../../tests/fixtures/small');
const loaded = await loadCatalog(small);
const problem: Problem = {
  code: 'unused',
  severity: 'error',
  file: 'a.yaml',
  line: 1,
  column: 1,
  message: 'It is broken.',
  hint: 'Mend it.',
};

const scratch = () => mkdtempSync(join(tmpdir(), 'run-'));

test('what a run keeps is what the pipeline returned', () => {
  const cache = scratch();
  const { finished } = keepRun(cache, loaded);
  assert.deepEqual(keptRun(cache), JSON.parse(JSON.stringify(loaded)));
  assert.ok(finished);
  assert.deepEqual(readCatalog(finished.file), keptRun(cache).value);
});

test('what events carry alike is one again when it is read, and what one says itself stays its own', async () => {
  const nested = mkdtempSync(join(tmpdir(), 'carried-'));
  for (const folder of ['events', 'properties']) mkdirSync(join(nested, folder));
  const write = (path: string, text: string) => writeFileSync(join(nested, path), text);
  write('site.yaml', readFileSync(join(small, 'site.yaml'), 'utf8').replace(/^goals:.*\n/m, ''));
  write('properties/email.yaml', 'summary: Where they are written to.\ntype: string\n');
  write('properties/cart.yaml', 'summary: What is in it.\ntype: object\nmembers: { sku: { type: string } }\n');
  for (const name of ['A', 'B'])
    write(`events/${name.toLowerCase()}.yaml`, `name: ${name}\ncall: track\nproperties: [email, cart]\n`);
  const ofC = '[{ property: email, required: true }, { property: cart, required: true }]';
  write('events/c.yaml', `name: C\ncall: track\nproperties: ${ofC}\n`);
  const ofD = '[{ property: cart, members: { sku: { type: string } } }]';
  write('events/d.yaml', `name: D\ncall: track\nproperties: ${ofD}\n`);
  const file = keepRun(scratch(), await loadCatalog(nested)).finished?.file ?? '';
  const { events } = readCatalog(file);
  const [a, b, c] = events.map(({ properties }) => properties[0]);
  assert.equal(a, b);
  assert.notEqual(b, c);
  assert.equal(c?.required, true);
  const inside = events.map(({ properties }) => properties.find(({ property }) => property === 'cart')?.members);
  assert.equal(inside[2], inside[0]);
  assert.notEqual(inside[3], inside[0]);
  assert.deepEqual(inside[3], inside[0]);
});

test('what a run left is read once, until another has left something else', () => {
  const cache = scratch();
  const file = keepRun(cache, loaded).finished?.file ?? '';
  const first = openCatalog(file);
  assert.equal(keptRun(cache).value, first);
  keepRun(cache, loaded);
  assert.notEqual(openCatalog(file), first);
});

test('a thing is kept for its collection with name, summary and references', () => {
  const { finished } = keepRun(scratch(), loaded);
  assert.deepEqual(finished?.entries.events.get('signed-up'), {
    name: 'Signed Up',
    summary: loaded.value?.events.find(({ id }) => id === 'signed-up')?.summary,
    references: { properties: ['email'] },
  });
  assert.deepEqual([...(finished?.entries.goals.keys() ?? [])], ['sell-more', 'keep-customers']);
});

test('a broken catalog leaves the file of the last good one, and its problems', () => {
  const cache = scratch();
  const file = keepRun(cache, loaded).finished?.file ?? '';
  assert.equal(keepRun(cache, { value: undefined, problems: [problem], claims: NO_CLAIMS }).finished, undefined);
  assert.ok(readCatalog(file).events.length > 0);
  assert.deepEqual(keptRun(cache).problems, [problem]);
});

test('runs with the same catalog have one digest, others another', () => {
  const digests = [
    loaded,
    loaded,
    { ...loaded, value: loaded.value && { ...loaded.value, editions: [], events: [] } },
  ].map((each) => keepRun(scratch(), each).finished?.digest);
  assert.equal(digests[0], digests[1]);
  assert.notEqual(digests[0], digests[2]);
});

test('nothing half written is left, and a cache without a run has kept nothing', () => {
  const cache = scratch();
  assert.deepEqual(keptRun(cache), { value: undefined, problems: [], claims: NO_CLAIMS });
  keepRun(cache, loaded);
  assert.deepEqual(readdirSync(join(cache, 'catalog')).sort(), ['catalog.json', 'claims.json', 'problems.json']);
});
