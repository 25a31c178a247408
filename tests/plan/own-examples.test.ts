// What our own pages print passes the check on them, in every language, and a call that is bent in one place is told of
// that place alone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookupIn, onlyCall } from '../../src/catalog/lookup.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { eventSchema } from '../../src/exports/json-schema.ts';
import { selectAll } from '../../src/exports/selection.ts';
import { codeText, snippetsFor } from '../../src/exports/snippet.ts';
import { checkPayload } from '../../src/plan/payload/check-payload.ts';
import type { PayloadSchema } from '../../src/plan/payload/due-of-schema.ts';
import { addressesUnder } from '../../src/site/addresses.ts';
import { codeOf } from './code.ts';
import { shipped } from './shipped.ts';

const { catalog } = await shipped();
const lookup = lookupIn(catalog);
const { events } = selectAll(catalogJson(catalog, addressesUnder('/')));
const schemas = new Map(events.map((event) => [event.id, eventSchema(event) as PayloadSchema]));
/** Vendors' own calls carry their names, and the check is of ours. */
const OURS = ['javascript', 'node', 'python', 'swift', 'kotlin', 'http'];

const samples = catalog.events.flatMap((event) =>
  snippetsFor(event, lookup)
    .filter(({ id }) => OURS.includes(id))
    .map(({ id, code }) => ({
      event,
      id,
      text: codeText(code),
      schema: schemas.get(event.id) ?? {},
      only: onlyCall(event, lookup),
    })),
);

/** A call in a text that has one for the event: a language that cannot make it says so in a comment. */
const calls = samples.filter(({ text }) => !/^\s*(?:\/\/|#)/.test(text));

const keysOf = ({ properties = {} }: PayloadSchema) => Object.keys(properties);

const found = async (text: string, { schema, only }: Pick<(typeof samples)[number], 'schema' | 'only'>) => {
  const report = checkPayload(text, schema, { onlyCall: only, code: await codeOf(text) });
  const told = report.findings.map(({ kind, path, meant }) => `${kind} ${path}${meant ? ` → ${meant}` : ''}`);
  return { ...report, told };
};

test('every example of an event is read to its end and passes, all its properties counted', async () => {
  assert.ok(calls.length >= 15 * 4, `${calls.length} examples`);
  for (const sample of calls) {
    const { event, id, text, schema } = sample;
    const { told, isRead, present, otherEvent } = await found(text, sample);
    const where = `${event.id} in ${id}\n${text}`;
    assert.deepEqual(told, [], where);
    assert.deepEqual([isRead, otherEvent], [true, undefined], where);
    assert.deepEqual(present, keysOf(schema), where);
  }
});

/** The lines of keys with a plain value, cut at the key and the value. */
function plainLines(text: string, keys: readonly string[]) {
  return text.split('\n').flatMap((line) => {
    const cut = /^(\s*(?:put\()?"?)(\w+)("?(?::| to|,| =) ?)("[^"]*"|[\d.]+|true|false)(\)?,?)$/.exec(line);
    const [, before = '', key = '', between = '', value = '', after = ''] = cut ?? [];
    return keys.includes(key) ? [{ line, before, key, between, value, after }] : [];
  });
}

test('an example with one key removed, renamed or mistyped is told of that key alone, whichever it is', async () => {
  const unbent = new Set<string>();
  for (const sample of calls) {
    const { event, id, text, schema } = sample;
    const parts = plainLines(text, keysOf(schema));
    if (parts.length === 0) unbent.add(event.id);
    for (const { line, before, key, between, value, after } of parts) {
      const where = `${event.id} in ${id}: ${key}`;
      const due = schema.required?.includes(key) ? [`missing ${key}`] : [];

      const removed = await found(text.replace(`${line}\n`, ''), sample);
      assert.deepEqual([removed.told, removed.missing], [due, [key]], where);
      const renamed = await found(text.replace(line, `${before}${key}x${between}${value}${after}`), sample);
      assert.deepEqual(renamed.told.sort(), [...due, `unknown ${key}x → ${key}`].sort(), where);
      const other = value.startsWith('"') ? '7' : '"seven"';
      const mistyped = await found(text.replace(line, `${before}${key}${between}${other}${after}`), sample);
      assert.deepEqual(mistyped.told, [`mistyped ${key}`], where);
    }
  }
  // One has no property, one nothing but an object.
  assert.deepEqual([...unbent], ['install-attributed', 'subscription-started']);
});
