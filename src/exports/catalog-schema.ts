// The form of `/catalog.json`, published as `/catalog.schema.json`. Its version is the `formatVersion` of the file: fields
// may be added under the same number, none may go or change.

import { z } from 'zod';
import { BASES, declaredField, factShape } from '../catalog/facts.ts';
import { byKind } from '../catalog/kinds.ts';
import type { Kind } from '../catalog/kinds.ts';
import { anything, carried, constraints, form, id, keptOfCatalog, keptOfEvent, member, text } from './catalog-form.ts';
import type { JsonSchema } from './value-schema.ts';

const ids = z.array(id);
const date = z.iso.date();
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
  inheritedOwner: z
    .looseObject({ owner: id, area: id })
    .optional()
    .describe('The team it belongs to through an area, where it names none itself.'),
};

const placement = z.looseObject({ goal: id, sources: ids, destinations: ids, url: text });
const placementRef = z.looseObject({ goal: id, useCase: id });
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

const stands = { status: factShape('event').status, since: text.optional(), until: text.optional() };
const event = {
  properties: ids.describe('In the order of the event.'),
  propertyDetails: z.array(carried),
  sources: z
    .array(z.looseObject({ source: id, ...stands }))
    .optional()
    .describe('Where it is really sent from.'),
  destinations: z
    .array(z.looseObject({ destination: id, as: text.optional(), ...stands }))
    .optional()
    .describe('Where it really goes, and under which name.'),
  pictures: z
    .array(z.looseObject({ file: text, text, width: z.number(), height: z.number(), url: text }))
    .optional()
    .describe('Pictures of where in the product it fires, with their size in pixels.'),
  ...keptOfEvent,
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

const namedBy = z.array(z.looseObject({ fact: text, kind: text, id, through: id.optional() }));
const group = { namedBy, properties: z.array(carried.omit({ url: true })), events: ids };

const connection = {
  events: ids.optional().describe('Those that are really sent from there, or go there.'),
  placements: z.array(placementRef),
  useCases: ids,
};

/** What an entry has beyond what every thing has, and its simple facts; of a kind without a shape of its own, what names it. */
const SHAPES: Readonly<Partial<Record<Kind, z.ZodRawShape>>> = {
  goal,
  'use-case': useCase,
  event,
  property,
  source: connection,
  destination: connection,
  group,
};

const entryOf = (kind: Kind) => z.looseObject({ ...entry, ...factShape(kind), ...(SHAPES[kind] ?? { namedBy }) });

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
  fields: z
    .record(text, declaredField.loose())
    .optional()
    .describe('Facts of its own that the catalog declares, which `fields` of things state.'),
});

const catalogJsonSchema = z.looseObject({
  formatVersion: z.literal(1),
  site,
  ...byKind('list', (kind) => z.array(entryOf(kind))),
  ...keptOfCatalog,
});

/** The JSON Schema 2020-12 of `/catalog.json`. */
export function toCatalogSchema(url: string): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(catalogJsonSchema) as JsonSchema; // it is JSON
  return { $schema: $schema ?? '', $id: url, title: 'catalog.json, format version 1', ...schema };
}
