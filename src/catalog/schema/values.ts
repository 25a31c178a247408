// The authored form of what a value may be: the same for a property, for what an event says otherwise, and for the members
// and items inside. What is not stated is absent.

import { z } from 'zod';
import { status } from '../facts.ts';
import { isDigits } from '../../words/bound.ts';
import { longText } from './texts.ts';

export type JsonValue = string | number | boolean | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object'] as const;
export type PropertyType = (typeof TYPES)[number];

export const json: z.ZodType<JsonValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.array(json), z.record(z.string(), json)]),
);

const scalar = z.union([z.string(), z.number(), z.boolean()]);

const value = z.strictObject({
  value: scalar.describe('As sent.'),
  summary: longText.optional().describe('What it means.'),
  status: status.optional(),
});

/** A text that is not of digits is no text that was meant, but a number in quotes. */
const digits = z.string().check(({ value: text, issues }) => {
  if (!isDigits(text)) issues.push({ code: 'invalid_type', expected: 'number', input: text });
});
const bound = z.union([z.number(), digits]);

/** Each means what JSON Schema means by it. */
const constraints = z.strictObject({
  minimum: bound.optional().describe('A number is at least this.'),
  maximum: bound.optional().describe('A number is at most this.'),
  exclusiveMinimum: bound.optional().describe('A number is more than this.'),
  exclusiveMaximum: bound.optional().describe('A number is less than this.'),
  multipleOf: z.number().positive().optional().describe('A number is a multiple of this.'),
  minLength: z.int().min(0).optional().describe('A text has at least so many characters.'),
  maxLength: z.int().min(0).optional().describe('A text has at most so many characters.'),
  pattern: z
    .string()
    .max(10_000)
    .optional()
    .describe('A text matches this regular expression, as JavaScript reads it.'),
  minItems: z.int().min(0).optional().describe('A list has at least so many items.'),
  maxItems: z.int().min(0).optional().describe('A list has at most so many items.'),
  uniqueItems: z.boolean().optional().describe('Whether no item of a list stands in it twice.'),
  const: json.optional().describe('The one value that is sent.'),
  default: json.optional().describe('What is meant where nothing is sent.'),
  enum: z.array(scalar).optional().describe('The older form of `values`.'),
});

/** In a file `required` is true, false, or the condition in words. */
export const required = z.union([z.boolean(), z.string().min(1).max(500)]);

const outside = {
  type: z
    .union([z.enum(TYPES), z.array(z.enum(TYPES)).min(1).max(TYPES.length)])
    .optional()
    .describe('The JSON type of the value, or several in a list. Leave out if it is not known.'),
  nullable: z.boolean().optional().describe('Whether null may be sent instead.'),
  format: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('The format of a text: email, uri, date, date-time, uuid, or any name.'),
  values: z
    .array(z.union([scalar, value]))
    .min(1)
    .optional()
    .describe('The only values that are sent; each alone, or as { value, summary, status }.'),
  constraints: constraints.optional().describe('Limits of the value, as JSON Schema calls them.'),
};

export interface AuthoredForm extends z.output<z.ZodObject<typeof outside>> {
  readonly members?: Readonly<Record<string, AuthoredMember>> | undefined;
  readonly items?: AuthoredItems | undefined;
}

export interface AuthoredMember extends AuthoredForm {
  readonly required?: boolean | string | undefined;
  readonly summary?: string | undefined;
  readonly status?: z.output<typeof status> | undefined;
  readonly example?: JsonValue | undefined;
}

export interface AuthoredItems extends AuthoredForm {
  readonly summary?: string | undefined;
  readonly properties?: Readonly<Record<string, AuthoredMember>> | undefined;
}

const members = z.record(
  z.string(),
  z.lazy((): z.ZodType<AuthoredMember> => member),
);

const inside = {
  members: members.optional().describe('What a map holds, by key, to any depth.'),
  items: z
    .lazy((): z.ZodType<AuthoredItems> => items)
    .optional()
    .describe('What a list holds.'),
};

/** The keys that say what a value may be. */
export const form = { ...outside, ...inside };

const member = z.strictObject({
  ...form,
  required: required.optional().describe('Whether it is always there: true, false, or when.'),
  summary: longText.optional().describe('What it means.'),
  status: status.optional(),
  example: json.optional().describe('A value it has.'),
});

const items = z.strictObject({
  ...form,
  summary: longText.optional().describe('What an item is.'),
  properties: members.optional().describe('The older form of `members`.'),
});
