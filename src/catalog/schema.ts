// The authored form: one Zod schema per kind of file. Types come from it by inference, editor schemas by `z.toJSONSchema`.

import { z } from 'zod';
import { factShape, status } from './facts.ts';
import type { Kind } from './kinds.ts';
import { sent } from './schema/sent.ts';
import { planned, shared, synonyms } from './schema/shared.ts';
import { id, idOf, longText, name, prose, summary, webAddress } from './schema/texts.ts';
import { form, json, required } from './schema/values.ts';

const goalSchema = z.strictObject({
  ...shared,
  ...factShape('goal'),
  useCases: z.array(id).default([]).describe('The order of the use cases. Those left out follow by name.'),
});

const useCaseSchema = z.strictObject({
  ...shared,
  ...factShape('use-case'),
  events: z
    .array(z.union([id, z.strictObject({ event: id, reason: summary })]))
    .min(1)
    .describe('The events it needs, in order; each as an id or with the reason it is needed.'),
  goals: z
    .record(
      z.string(),
      z.strictObject({
        sources: z.array(id).min(1).describe('The sources to connect, as a list of ids: [website].'),
        destinations: z.array(id).min(1).describe('The destinations to connect, as a list of ids: [analytics].'),
      }),
    )
    .describe('The goals it serves, and what to connect under each.'),
});

/** What an event or a group says of one of its properties. */
export const entry = z.strictObject({
  property: id,
  required: required.optional().describe('Whether it is always sent with this event: true, false, or when.'),
  summary: longText.optional().describe('What the property means on this event, where it differs.'),
  status: status.optional(),
  ...form,
  example: json.optional().describe('A value it has on this event.'),
});

const included = z.strictObject({ group: idOf('group').describe('All properties of a group, in their order.') });

const eventSchema = z.strictObject({
  ...planned,
  ...factShape('event'),
  ...sent,
  properties: z
    .array(z.union([id, entry, included]))
    .default([])
    .describe('Its properties, in order; each by its id, or as { property, … } with what this event says otherwise.'),
  spec: z
    .strictObject({
      relation: z.enum(['same', 'nearest']).describe('Whether the spec defines this event or only one like it.'),
      name: name.describe('The name in the spec.'),
      title: name.describe('The title of the spec page.'),
      url: webAddress,
      onlyHere: z.array(id).default([]).describe('Properties listed here that the spec does not define.'),
      onlyThere: z.array(z.string()).default([]).describe('Keys the spec defines that are not listed here.'),
      renamed: z.record(z.string(), z.string()).default({}).describe('Our key: the key of the spec.'),
    })
    .optional()
    .describe('How the event relates to a public spec. Leave out if none defines it.'),
});

const propertySchema = z.strictObject({
  key: name.optional().describe('The key as sent, where it cannot be the name of the file.'),
  ...form,
  example: json.optional().describe('A value from the one story all examples tell.'),
  summary: planned.summary.describe('What it means, in one sentence.'),
  description: prose.optional(),
  synonyms,
  notes: shared.notes,
  ...factShape('property'),
  specs: z
    .array(
      z.strictObject({
        title: name.describe('The title of the spec page.'),
        url: webAddress,
        as: z.string().optional().describe('The key the spec uses, where it is another.'),
      }),
    )
    .max(5)
    .default([])
    .describe('The public specs that define it.'),
});

const groupSchema = z.strictObject({
  ...planned,
  ...factShape('group'),
  properties: z
    .array(z.union([id, entry]))
    .default([])
    .describe('Its properties, in order, as in an event.'),
});

/** Of a kind without a shape of its own. */
const plain = <K extends Kind>(kind: K) => z.strictObject({ ...shared, ...factShape(kind) });

/** The same where a name says enough. */
const tidy = <K extends Kind>(kind: K) => z.strictObject({ ...planned, ...factShape(kind) });

/** The authored form of each kind. */
export const SCHEMAS = {
  goal: goalSchema,
  'use-case': useCaseSchema,
  event: eventSchema,
  property: propertySchema,
  source: tidy('source'),
  destination: tidy('destination'),
  group: groupSchema,
  area: tidy('area'),
  team: tidy('team'),
  vendor: plain('vendor'),
} as const satisfies Record<Kind, z.ZodType>;

export type Authored<K extends Kind> = z.output<(typeof SCHEMAS)[K]>;
