// What real plans hold that is hard to take over: imported into an empty folder, with the values of the plan, and clean.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadCatalog } from '../../src/catalog/load.ts';
import { runCatalog } from '../../src/cli/run.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { eventSchema } from '../../src/exports/json-schema.ts';
import { selectAll } from '../../src/exports/selection.ts';
import { addressesUnder } from '../../src/site/addresses.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cases-'));
after(() => rmSync(scratch, { recursive: true }));

const SITE = `name: Garden
tagline: A garden.
description: A garden.
version: '1'
updated: '2026-11-23'
example: { userId: u, anonymousId: a, writeKey: k }
`;

const rule = (key: string, properties: object, more: object = {}) => ({
  type: 'TRACK',
  key,
  jsonSchema: { type: 'object', ...more, properties: { properties: { type: 'object', properties } } },
});

/** The catalog that a plan makes, which has no error, and its warnings. */
async function imported(plan: object | string) {
  const folder = mkdtempSync(join(scratch, 'case-'));
  const content = join(folder, 'content');
  writeFileSync(join(folder, 'plan.json'), typeof plan === 'string' ? plan : JSON.stringify(plan));
  const said: string[] = [];
  const terminal = { out: (text: string) => said.push(text), err: (text: string) => said.push(text), env: {} };
  const code = await runCatalog(['import', join(folder, 'plan.json'), '--content', content], terminal);
  assert.equal(code, 0, said.join('\n'));
  writeFileSync(join(content, 'site.yaml'), SITE);
  const { value, problems } = await loadCatalog(content);
  assert.ok(value);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  const events = value.events.map(
    ({ name, properties }) =>
      [name, Object.fromEntries(properties.map(({ key, ...said }) => [key, said] as const))] as const,
  );
  return {
    catalog: value,
    events: Object.fromEntries(events),
    said: said.join('\n'),
    codes: problems.map(({ code: one }) => one),
  };
}

test('keys with spaces, signs, leading digits and letters of any script stay as sent', async () => {
  const keys = ['bed kind', '_row', 'höhe', 'sun / shade', '3rd_row', 'index', 'plot:id'];
  const { events } = await imported({ rules: [rule('Bed Dug', Object.fromEntries(keys.map((key) => [key, {}])))] });
  assert.deepEqual(Object.keys(events['Bed Dug'] ?? {}).toSorted(), keys.toSorted());
});

test('keys and events that differ by case or spelling only are two, and events say so in a warning', async () => {
  const rules = [rule('Bed Dug', { row: { type: 'string' } }), rule('bed_dug', { ROW: { type: 'integer' } })];
  const { events, codes } = await imported({ rules });
  assert.deepEqual([events['Bed Dug']?.['row']?.type, events['bed_dug']?.['ROW']?.type], ['string', 'integer']);
  assert.ok(codes.includes('similar-name'));
});

test('values and types that differ from event to event stand with each', async () => {
  const { events } = await imported({
    rules: [
      rule('Bed Dug', { soil: { type: 'string', enum: ['clay', 'sand'] }, depth: { type: 'number' } }),
      rule('Bed Fed', { soil: { type: 'string', enum: ['peat'] }, depth: { type: 'string' } }),
    ],
  });
  const of = (event: string) => {
    const { soil, depth } = events[event] ?? {};
    return [soil?.values?.map(({ value }) => value), depth?.type];
  };
  assert.deepEqual(
    [of('Bed Dug'), of('Bed Fed')],
    [
      [['clay', 'sand'], 'number'],
      [['peat'], 'string'],
    ],
  );
});

test('constants, null, several types, limits and three levels of nesting are kept', async () => {
  const inner = { type: 'object', properties: { name: { type: 'string', pattern: '^R' } } };
  const { events } = await imported({
    rules: [
      rule('Bed Dug', {
        tool: { const: 'spade' },
        note: { type: ['string', 'null'] },
        size: { type: ['integer', 'string'] },
        share: { type: 'number', exclusiveMinimum: 0, multipleOf: 0.25 },
        rows: {
          type: 'array',
          minItems: 1,
          items: { type: 'object', required: ['kind'], properties: { kind: inner } },
        },
      }),
    ],
  });
  const { tool, note, size, share, rows } = events['Bed Dug'] ?? {};
  assert.equal(tool?.constraints?.const, 'spade');
  assert.deepEqual([note?.type, note?.nullable, size?.type], ['string', true, ['integer', 'string']]);
  assert.deepEqual(share?.constraints, { exclusiveMinimum: 0, multipleOf: 0.25 });
  const [kind] = rows?.items?.members ?? [];
  assert.deepEqual([rows?.constraints?.minItems, kind?.key, kind?.required], [1, 'kind', true]);
  assert.deepEqual(kind?.members?.[0]?.constraints, { pattern: '^R' });
});

test('long names, descriptions, patterns and texts of nested keys are kept whole', async () => {
  const [name, text] = [`Bed ${'x'.repeat(150)}`, `It was dug.${' And dug again.'.repeat(80)}`];
  const pattern = `^(${Array.from({ length: 60 }, (_, index) => `row${index}`).join('|')})$`;
  const spot = { type: 'object', properties: { at: { type: 'string', description: text } } };
  const { events } = await imported({
    rules: [rule(name, { row: { type: 'string', pattern, description: text }, spot })],
  });
  const { row, spot: kept } = events[name] ?? {};
  assert.deepEqual([row?.summary, row?.constraints?.pattern, kept?.members?.[0]?.summary], [text, pattern, text]);
});

test('a limit that no number holds exactly is kept, and exported, in its very digits', async () => {
  const plan = { rules: [rule('Bed Dug', { seeds: { type: 'integer', minimum: 0, maximum: 2 ** 63 } })] };
  const text = JSON.stringify(plan).replace('9223372036854776000', '9223372036854775807');
  const { catalog, events, said } = await imported(text);
  assert.deepEqual(events['Bed Dug']?.['seeds']?.constraints, { minimum: 0, maximum: '9223372036854775807' });
  assert.doesNotMatch(said, /maximum/);
  const [event] = selectAll(catalogJson(catalog, addressesUnder('/'))).events;
  assert.ok(event && JSON.stringify(eventSchema(event)).includes('"minimum":0,"maximum":9223372036854775807'));
});

test('an empty list of values says nothing, and null among the values is no value', async () => {
  const { events } = await imported({
    rules: [
      rule('Bed Dug', {
        tool: { type: 'string', enum: [] },
        done: { enum: [true] },
        rows: { type: ['number', 'null'], enum: [1, null] },
      }),
    ],
  });
  const { tool, done, rows } = events['Bed Dug'] ?? {};
  assert.deepEqual([tool?.type, tool?.values, done?.values], ['string', undefined, [{ value: true }]]);
  assert.deepEqual([rows?.type, rows?.nullable, rows?.values], ['number', true, [{ value: 1 }]]);
});
