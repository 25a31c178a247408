import type { Constraints, Property } from '../model.ts';
import { quoted } from '../../words/quoted.ts';
import { isOfType } from '../value/types.ts';
import { matches } from './patterns.ts';
import { rule } from './rule.ts';

export const constraintMisfit = rule({
  code: 'constraint-misfit',
  scope: 'property',
  *check(property) {
    const { constraints, type } = property;
    const finding = (key: keyof Constraints, message: string, hint: string) => ({
      path: ['constraints', key],
      message,
      hint,
    });
    for (const key of wrongFor(property)) {
      const message = `${quoted(key)} does not apply to the type ${quoted(type)}.`;
      yield finding(key, message, 'Remove it, or correct the type.');
    }
    const { minimum, maximum, minLength, maxLength } = constraints;
    if (type === 'integer') {
      for (const key of ['minimum', 'maximum'] as const) {
        const limit = constraints[key];
        if (limit === undefined || Number.isInteger(limit)) continue;
        yield finding(key, `${quoted(key)} is ${limit}, but the values are whole numbers.`, 'Write a whole number.');
      }
    }
    if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
      yield finding('minimum', `The minimum ${minimum} is above the maximum ${maximum}.`, 'Swap them.');
    }
    if (minLength !== undefined && maxLength !== undefined && minLength > maxLength) {
      yield finding('minLength', `The shortest length ${minLength} is above the longest, ${maxLength}.`, 'Swap them.');
    }
    if (type !== 'string' && type !== 'number' && type !== 'integer') return;
    const odd = constraints.enum?.find((value) => !isOfType(value, type));
    if (odd !== undefined) {
      const message = `The value ${quoted(String(odd))} of "enum" is not of the type ${quoted(type)}.`;
      yield finding('enum', message, 'Correct the value, or the type.');
    }
    if (constraints.enum && new Set(constraints.enum).size < Math.max(1, constraints.enum.length)) {
      yield finding('enum', '"enum" is empty or names a value twice.', 'List each value once.');
    }
  },
});

const TEXT = ['minLength', 'maxLength', 'pattern'] as const;
const NUMBERS = ['minimum', 'maximum'] as const;

function wrongFor({ constraints, type }: Property): readonly (keyof Constraints)[] {
  const isNumber = type === 'number' || type === 'integer';
  const wrong: readonly (keyof Constraints)[] = [
    ...(type === 'string' ? [] : TEXT),
    ...(isNumber ? [] : NUMBERS),
    ...(isNumber || type === 'string' ? [] : (['enum'] as const)),
  ];
  return wrong.filter((key) => constraints[key] !== undefined);
}

export const badPattern = rule({
  code: 'bad-pattern',
  scope: 'property',
  *check({ constraints: { pattern }, example }) {
    if (pattern === undefined) return;
    const text = typeof example === 'string' ? example : '';
    if (matches(pattern, text) !== undefined) return;
    const message = `The pattern ${quoted(pattern)} is not a regular expression, or takes too long to match.`;
    yield { path: ['constraints', 'pattern'], message, hint: 'Write a simple one, as JavaScript reads it.' };
  },
});
