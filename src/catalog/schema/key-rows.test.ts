import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { keyRows } from './key-rows.ts';
import { id } from './texts.ts';
import { json } from './values.ts';

const part = z.strictObject({ size: z.int().min(1).describe('How big.') });
const schema = z.strictObject({
  name: z.string().min(1).max(60).describe('What it is called.'),
  level: z.enum(['low', 'high']).default('low').describe('How loud.'),
  sure: z.union([z.boolean(), z.string()]).optional().describe('Or when.'),
  parts: z
    .array(z.union([id, part]))
    .default([])
    .describe('What it has.'),
  by: z.record(z.string(), z.strictObject({ here: z.array(id) })).describe('By place.'),
  sample: json.optional().describe('One of them.'),
});
const rows = (places: ReadonlyMap<z.core.$ZodType, string>): readonly string[] =>
  keyRows(schema, { schemas: places, form: 'A property' }).map(({ key, says, value, required, unsaid, elsewhere }) =>
    [key, says, value, required ? 'required' : '', unsaid ?? '', elsewhere ?? ''].join(' | '),
  );

test('every key has a row with what it says, what it may be, and whether it has to be there', () => {
  assert.deepEqual(rows(new Map()), [
    'name | What it is called. | text, at most 60 characters | required |  | ',
    'level | How loud. | `low` or `high` |  | "low" | ',
    'sure | Or when. | `true`, `false` or text |  |  | ',
    'parts | What it has. | list, each id or map |  |  | ',
    'parts[].size | How big. | whole number, at least 1 | required |  | ',
    'by | By place. | map | required |  | ',
    'by.*.here |  | list of ids | required |  | ',
    'sample | One of them. | any value |  |  | ',
  ]);
});

test('what is explained elsewhere is not explained again', () => {
  const led = rows(new Map([[part, 'A part']]));
  assert.ok(led.includes('parts | What it has. | list, each id or map |  |  | A part'));
  assert.ok(!led.some((row) => row.startsWith('parts[].size')));
});
