// How `/catalog.json` says what a value may be, and what an event carries.

import { z } from 'zod';
import { STATUSES } from '../catalog/facts.ts';
import { TYPES } from '../catalog/schema/values.ts';

export const id = z.string().describe('An id: permanent, and the last part of the page’s address.');
export const text = z.string();
export const anything = z.unknown().describe('Any JSON value.');

const status = z.enum(STATUSES).optional();
const number = z.number().optional();
const bound = z.union([z.number(), text.describe('The digits of a number too long for most readers.')]).optional();
export const constraints = z.looseObject({
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  multipleOf: number,
  minLength: number,
  maxLength: number,
  pattern: text.optional(),
  minItems: number,
  maxItems: number,
  uniqueItems: z.boolean().optional(),
  const: anything.optional(),
  default: anything.optional(),
  enum: z.array(z.union([text, z.number(), z.boolean()])).optional(),
});

/** What a value may be. What is not stated is absent. */
export const form = {
  type: z
    .union([z.enum(TYPES), z.array(z.enum(TYPES))])
    .optional()
    .describe('The JSON type of the value, or several.'),
  nullable: z.boolean().optional().describe('Whether null may be sent instead.'),
  format: text.optional().describe('The format of a text.'),
  values: z
    .array(z.looseObject({ value: z.union([text, z.number(), z.boolean()]), summary: text.optional(), status }))
    .optional()
    .describe('The only values that are sent.'),
  constraints: constraints.optional(),
  members: z
    .array(z.lazy((): z.ZodType => member))
    .optional()
    .describe('The keys inside a map.'),
  items: z
    .lazy((): z.ZodType => items)
    .optional()
    .describe('What a list holds.'),
};
const required = z.union([z.boolean(), text]).optional().describe('Whether it is always sent: true, false, or when.');
const beside = { required, summary: text.optional(), status, example: anything.optional() };
export const member = z.looseObject({ key: text.describe('As sent.'), ...form, ...beside });
const items = z.looseObject({ ...form, summary: text.optional() });
export const carried = z.looseObject({
  property: id,
  key: text.describe('As sent.'),
  ...form,
  ...beside,
  summary: text,
  ownMeaning: z.boolean(),
  stated: z.array(text).describe('What the event says otherwise than the property.'),
  group: id.optional().describe('The group of properties it comes with.'),
  url: text,
});
const day = text.describe('A day: 2026-11-20.').optional();
const sighted = {
  count: z.number().describe('How often it was seen on the days that are counted.'),
  last: day.describe('The last day on which it was seen.'),
  days: z.array(z.number()).optional().describe('How often on each day, the newest last.'),
};
const part = z.number().describe('Which part of the calls had it: 0 to 1.');

const sighting = z
  .looseObject({
    ...sighted,
    properties: z.array(z.looseObject({ property: id, part })),
    undocumented: z.array(z.looseObject({ key: text, part })).describe('Keys it does not document.'),
  })
  .optional()
  .describe('In traffic, on the days that `observed` of the catalog counts.');

const codePlaces = z
  .array(
    z.looseObject({
      path: text.describe('The file, from the top of its repository.'),
      line: z.number(),
      url: text.optional().describe('Where it is read.'),
      source: id.optional(),
      area: id.optional(),
    }),
  )
  .describe('Where code sends it: no places, if none was found.');

const code = z
  .looseObject({
    undocumented: z
      .array(z.looseObject({ name: text.optional(), call: text, places: codePlaces }))
      .describe('What code sends and is no event of the catalog.'),
  })
  .optional()
  .describe('What code sends: places, never values.');

const observed = z
  .looseObject({
    from: day,
    to: day,
    undocumented: z
      .array(z.looseObject({ name: text.optional(), call: text, ...sighted, keys: z.array(text) }))
      .describe('What was seen and is no event of the catalog.'),
  })
  .optional()
  .describe('What traffic was seen: counts and days, never values.');

/** What traffic and code say, of an event and of what is none. */
export const keptOfEvent = { observed: sighting, code: codePlaces.optional() };
export const keptOfCatalog = { observed, code };
