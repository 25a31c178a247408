import { allowedBy, typesOf } from '../value/due.ts';
import type { Constraints, Form, PropertyType } from '../model.ts';
import { sizeOf } from '../../words/bound.ts';
import { shown } from '../value/spelling.ts';
import { isOfType } from '../value/types.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { formsOf } from './form-places.ts';
import { matches } from './patterns.ts';
import { rule } from './rule.ts';
import type { Finding } from './rule.ts';

export const constraintMisfit = rule({
  code: 'constraint-misfit',
  scope: 'thing',
  *check(thing) {
    for (const { form, path } of formsOf(thing)) yield* misfitsIn(form, path);
  },
});

const PAIRS = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
] as const;
const NOUNS = { minLength: ['The shortest length', 'the longest,'], minItems: ['The fewest items', 'the most,'] };

function* misfitsIn(form: Form, path: readonly PropertyKey[]): Generator<Finding> {
  const { constraints = {} } = form;
  const types = typesOf(form);
  const finding = (key: keyof Constraints, message: string, hint: string): Finding => {
    return { path: [...path, 'constraints', key], message, hint };
  };
  for (const key of Object.keys(constraints) as (keyof Constraints)[]) {
    // its keys are known ones
    const due = TYPES_OF[key];
    if (due === undefined || types.length === 0 || types.some((type) => due.includes(type))) continue;
    const message = `${quoted(key)} does not apply to the type ${quoted(types.join(' or '))}.`;
    yield finding(key, message, 'Remove it, or correct the type.');
  }
  if (types.length === 1 && types[0] === 'integer') {
    for (const key of ['minimum', 'maximum'] as const) {
      const limit = constraints[key];
      if (limit === undefined || typeof limit === 'string' || Number.isInteger(limit)) continue;
      yield finding(key, `${quoted(key)} is ${limit}, but the values are whole numbers.`, 'Write a whole number.');
    }
  }
  for (const [low, high] of PAIRS) {
    const [from, to] = [constraints[low], constraints[high]];
    if (from === undefined || to === undefined || sizeOf(from) <= sizeOf(to)) continue;
    const [least, most] = low === 'minimum' ? ['The minimum', 'the maximum'] : NOUNS[low];
    yield finding(low, `${least} ${from} is above ${most} ${to}.`, 'Swap them.');
  }
  yield* choiceMisfits(form, types, path);
}

function* choiceMisfits(form: Form, types: readonly PropertyType[], path: readonly PropertyKey[]): Generator<Finding> {
  const allowed = allowedBy(form);
  if (!allowed || (types.length > 0 && types.every((type) => type === 'array' || type === 'object'))) return;
  const key = form.values ? 'values' : 'enum';
  const at = [...path, ...(form.values ? ['values'] : ['constraints', 'enum'])];
  const odd = types.length === 0 ? undefined : allowed.find((value) => !types.some((type) => isOfType(value, type)));
  if (odd !== undefined) {
    const message = `The value ${quoted(shown(odd))} of "${key}" is not of the type ${quoted(types.join(' or '))}.`;
    yield { path: at, message, hint: 'Correct the value, or the type.' };
  }
  if (new Set(allowed).size < Math.max(1, allowed.length)) {
    yield { path: at, message: `"${key}" is empty or names a value twice.`, hint: 'List each value once.' };
  }
}

const NUMBERS: readonly PropertyType[] = ['number', 'integer'];
const TEXT: readonly PropertyType[] = ['string'];
const LISTS: readonly PropertyType[] = ['array'];
const TYPES_OF: Readonly<Partial<Record<keyof Constraints, readonly PropertyType[]>>> = {
  minimum: NUMBERS,
  maximum: NUMBERS,
  exclusiveMinimum: NUMBERS,
  exclusiveMaximum: NUMBERS,
  multipleOf: NUMBERS,
  minLength: TEXT,
  maxLength: TEXT,
  pattern: TEXT,
  minItems: LISTS,
  maxItems: LISTS,
  uniqueItems: LISTS,
  enum: [...NUMBERS, ...TEXT, 'boolean'],
};

export const badPattern = rule({
  code: 'bad-pattern',
  scope: 'thing',
  *check(thing) {
    for (const { form, path } of formsOf(thing)) {
      const { pattern } = form.constraints ?? {};
      const text = typeof form.example === 'string' ? form.example : '';
      if (pattern === undefined || matches(pattern, text) !== undefined) continue;
      const message = `The pattern ${quoted(pattern)} is not a regular expression, or takes too long to match.`;
      yield {
        path: [...path, 'constraints', 'pattern'],
        message,
        hint: 'Write a simple one, as JavaScript reads it.',
      };
    }
  },
});
