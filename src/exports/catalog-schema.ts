// The form of `/catalog.json`, published as `/catalog.schema.json`. Its version is the `formatVersion` of the file: fields
// may be added under the same number, none may go or change.

import { z } from 'zod';
import { BASES, factShape, STATUSES } from '../catalog/facts.ts';
import { byKind } from '../catalog/kinds.ts';
import type { Kind } from '../catalog/kinds.ts';
import { TYPES } from '../catalog/schema.ts';
import type { JsonSchema } from './value-schema.ts';

const id = z.string().describe('An id: permanent, and the last part of the page’s address.');
const ids = z.array(id);
const text = z.string();
const date = z.iso.date();
const anything = z.unknown().describe('Any JSON value.');
const link = z.looseObject({ title: text, url: text });

const note = z.looseObject({
  kind: z.enum(['doubt', 'caution', 'tip']),
  text,
  basis: z.enum(BASES),
  links: z.array(link),
});

const entry = {
  id,
  name: text,
  summary: text.describe('What it is, in one sentence.'),
  description: text.describe('Longer plain text, or empty.'),
  url: text.describe('The page: a path that begins with the base path, or a full address.'),
  synonyms: z.array(text),
  notes: z.array(note),
  file: text.describe('The file it was read from, under the content folder.'),
};

const placement = z.looseObject({ goal: id, sources: ids, destinations: ids, url: text });
const placementRef = z.looseObject({ goal: id, useCase: id });
const status = z.enum(STATUSES).optional();
const number = z.number().optional();
const constraints = z.looseObject({
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
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
const form = {
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
const member = z.looseObject({ key: text.describe('As sent.'), ...form, ...beside });
const items = z.looseObject({ ...form, summary: text.optional() });
const carried = z.looseObject({
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

const goal = {
  useCases: ids.describe('In the order of the goal.'),
  events: ids,
  properties: ids,
  sources: ids,
  destinations: ids,
  steps: z.array(z.looseObject({ events: ids, opens: ids, total: z.number() })),
};

const useCase = {
  audience: text,
  events: ids,
  reasons: z.array(z.looseObject({ event: id, reason: text })),
  properties: ids,
  placements: z.array(placement).describe('What to connect under each goal.'),
  related: z.array(z.looseObject({ useCase: id, shared: ids })),
};

const event = {
  properties: ids.describe('In the order of the event.'),
  propertyDetails: z.array(carried),
  spec: z
    .looseObject({
      relation: z.enum(['same', 'nearest']),
      name: text,
      title: text,
      url: text,
      onlyHere: ids,
      onlyThere: z.array(text),
      renamed: z.array(z.looseObject({ property: id, there: text })),
    })
    .optional(),
  useCases: ids,
  goals: ids,
  placements: z.array(placementRef),
  companions: z.array(z.looseObject({ event: id, useCases: ids })),
};

const property = {
  ...form,
  constraints,
  members: z.array(member),
  example: anything.optional(),
  specs: z.array(z.looseObject({ title: text, url: text, as: text.optional() })),
  events: ids,
  groups: ids,
  useCases: ids,
};

const namedBy = z.array(z.looseObject({ fact: text, kind: text, id }));
const group = { namedBy, properties: z.array(carried.omit({ url: true })), events: ids };

const recommended = { placements: z.array(placementRef), useCases: ids };

/** What an entry has beyond what every thing has, and its simple facts. */
const SHAPES: Readonly<Partial<Record<Kind, z.ZodRawShape>>> = {
  goal,
  'use-case': useCase,
  event,
  property,
  source: recommended,
  destination: recommended,
  group,
  area: { namedBy },
  team: { namedBy },
  vendor: { namedBy },
};

const entryOf = (kind: Kind) => z.looseObject({ ...entry, ...factShape(kind), ...SHAPES[kind] });

const site = z.looseObject({
  name: text,
  tagline: text,
  description: text,
  version: text.describe('The version of the catalog, not of the format.'),
  updated: date,
  url: text,
  source: z
    .looseObject({
      title: text,
      publisher: text,
      url: text,
      modified: date,
      licence: z.looseObject({ name: text, url: text }),
    })
    .optional(),
  privacyClasses: z
    .record(text, z.looseObject({ name: text, summary: text.optional() }))
    .optional()
    .describe('The classes of personal data that `privacy` of a property names.'),
});

const catalogJsonSchema = z.looseObject({
  formatVersion: z.literal(1),
  site,
  ...byKind('list', (kind) => z.array(entryOf(kind))),
});

/** The JSON Schema 2020-12 of `/catalog.json`. */
export function toCatalogSchema(url: string): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(catalogJsonSchema) as JsonSchema; // it is JSON
  return { $schema: $schema ?? '', $id: url, title: 'catalog.json, format version 1', ...schema };
}
