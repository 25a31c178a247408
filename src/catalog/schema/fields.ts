// Facts that a company declares for itself in `site.yaml`, and states of its things.

import { z } from 'zod';
import { ALL_KINDS } from '../kinds.ts';
import { name } from './texts.ts';

/** What a key of a field may be. */
export const FIELD_KEY = /^[A-Za-z][\w-]{0,59}$/;
/** The most characters of a value and of an item of a list, and the most items. */
export const MOST_OF_FIELD = { text: 1000, item: 200, items: 50 } as const;

const FIELD_TYPES = ['text', 'link', 'date', 'number', 'boolean', 'list'] as const;

export const declaredField = z.strictObject({
  label: name.describe('What stands before its value: Ticket.'),
  type: z.enum(FIELD_TYPES).describe('What its value is.'),
  link: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe('Where a value leads: a web or `mailto:` address in which `{value}` stands for it.'),
  on: z.array(z.enum(ALL_KINDS)).min(1).optional().describe('The kinds of thing that may have it; left out: all.'),
  facet: z.boolean().optional().describe('Whether the list of events can be narrowed by it.'),
});

export const fieldValues = z.record(
  z.string(),
  z
    .union([
      z.string().min(1).max(MOST_OF_FIELD.text),
      z.number(),
      z.boolean(),
      z.array(z.string().min(1).max(MOST_OF_FIELD.item)).min(1).max(MOST_OF_FIELD.items),
    ])
    .describe('The value, as the field has it.'),
);

export type DeclaredField = z.output<typeof declaredField>;
export type DeclaredFields = Readonly<Record<string, DeclaredField>>;
export type FieldValue = z.output<typeof fieldValues>[string];
export type FieldValues = Readonly<Record<string, FieldValue>>;
