// The limits of a property as RudderStack's files have them: those that its validator takes for the types, as it takes them
// (`rules/config/` of its command line).

import { held } from '../../../catalog/lookup.ts';
import { allowedBy, typesOf } from '../../../catalog/value/due.ts';
import type { Form, PropertyType } from '../../../catalog/model.ts';
import { sizeOf, type Bound } from '../../../words/bound.ts';
import { RUDDERSTACK } from '../../rules/of-vendors.ts';

export type Config = Partial<ReturnType<typeof allOf>>;

const ENUM = 'enum';
const SIZES = ['minimum', 'maximum', 'exclusive_minimum', 'exclusive_maximum', 'multiple_of'];
const TAKEN: Readonly<Record<PropertyType, readonly string[]>> = {
  string: [ENUM, 'format', 'min_length', 'max_length', 'pattern'],
  number: [ENUM, ...SIZES],
  integer: [ENUM, ...SIZES],
  boolean: [ENUM],
  array: ['min_items', 'max_items', 'unique_items'],
  object: [],
};

/** What is undefined is not stated. */
export const configOf = held((form: Form): Config => {
  const types = typesOf(form);
  const all: Config = { ...allOf(form), ...(types.includes('integer') && !types.includes('number') && wholeOf(form)) };
  if (types.length === 0) return all;
  const taken = new Set(types.flatMap((type) => TAKEN[type]));
  return Object.fromEntries(Object.entries(all).filter(([key]) => taken.has(key))); // some of its entries
});

const FORMATS: readonly string[] = RUDDERSTACK.formats;

function allOf(form: Form) {
  const { format = '', constraints = {} } = form;
  const { const: only } = constraints;
  const single = only === undefined || only === null || typeof only === 'object' ? undefined : [only];
  return {
    format: FORMATS.includes(format) ? format : undefined,
    minimum: sized(constraints.minimum),
    maximum: sized(constraints.maximum),
    exclusive_minimum: sized(constraints.exclusiveMinimum),
    exclusive_maximum: sized(constraints.exclusiveMaximum),
    multiple_of: constraints.multipleOf,
    min_length: constraints.minLength,
    max_length: constraints.maxLength,
    pattern: constraints.pattern,
    min_items: constraints.minItems,
    max_items: constraints.maxItems,
    unique_items: constraints.uniqueItems,
    enum: allowedBy(form) ?? single,
  };
}

const sized = (bound: Bound | undefined) => (bound === undefined ? undefined : sizeOf(bound));

/** The same limits for whole numbers, which it takes as whole numbers only. */
function wholeOf({ constraints = {} }: Form): Config {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = constraints;
  return {
    minimum: rounded(minimum, Math.ceil),
    maximum: rounded(maximum, Math.floor),
    exclusive_minimum: rounded(exclusiveMinimum, Math.floor),
    exclusive_maximum: rounded(exclusiveMaximum, Math.ceil),
    multiple_of: Number.isInteger(multipleOf) ? multipleOf : undefined,
  };
}

function rounded(bound: Bound | undefined, round: (size: number) => number) {
  const size = sized(bound);
  return typeof size === 'number' ? round(size) : size;
}
