// How `/catalog.json` says what traffic was seen.

import { z } from 'zod';
import { id, text } from './catalog-form.ts';

const day = text.describe('A day: 2026-11-20.').optional();
const sighted = {
  count: z.number().describe('How often it was seen on the days that are counted.'),
  last: day.describe('The last day on which it was seen.'),
  days: z.array(z.number()).optional().describe('How often on each day, the newest last.'),
};
const part = z.number().describe('Which part of the calls had it: 0 to 1.');

export const sighting = z
  .looseObject({
    ...sighted,
    properties: z.array(z.looseObject({ property: id, part })),
    undocumented: z.array(z.looseObject({ key: text, part })).describe('Keys it does not document.'),
  })
  .optional()
  .describe('In traffic, on the days that `observed` of the catalog counts.');

export const observed = z
  .looseObject({
    from: day,
    to: day,
    undocumented: z
      .array(z.looseObject({ name: text.optional(), call: text, ...sighted, keys: z.array(text) }))
      .describe('What was seen and is no event of the catalog.'),
  })
  .optional()
  .describe('What traffic was seen: counts and days, never values.');
