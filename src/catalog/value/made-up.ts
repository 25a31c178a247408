// A value made up for a key of which nobody gave an example: of its type, and within what is stated of it.

import type { Form, JsonValue, Member } from '../model.ts';
import { allowedBy, typesOf } from './due.ts';
import { fits } from './fits.ts';
import { sampleOf } from './formats.ts';

/** A form, with the example of it if there is one. */
interface Exemplified extends Form {
  readonly example?: JsonValue | undefined;
}

interface Shown {
  readonly value: JsonValue;
  /** Whether any of it was made up. */
  readonly isMadeUp: boolean;
  /** Whether it fits all that is stated; a pattern may ask for what cannot be guessed. */
  readonly fits: boolean;
}

/** The example, or a value made up; texts of no format name their key: `<coupon>`. */
export function shownValue(key: string, form: Exemplified): Shown {
  if (form.example !== undefined) return { value: form.example, isMadeUp: false, fits: true };
  const value = madeUp(key, form);
  return { value, isMadeUp: allowedBy(form)?.length !== 1, fits: fits(value, form) };
}

function madeUp(key: string, form: Exemplified): JsonValue {
  const { constraints = {}, values, example, members = [], items } = form;
  const fixed = example ?? constraints.const ?? current(values) ?? constraints.enum?.[0];
  if (fixed !== undefined) return fixed;
  switch (typesOf(form)[0] ?? (form.members ? 'object' : items ? 'array' : undefined)) {
    case 'number':
    case 'integer':
      return numberWithin(constraints);
    case 'boolean':
      return true;
    case 'array':
      return list(key, items ?? {}, constraints);
    case 'object':
      return Object.fromEntries(members.map((member: Member) => [member.key, madeUp(member.key, member)]));
    case 'string':
    case undefined:
      return text(key, form);
  }
}

/** The first of the values that is not on its way out. */
function current(values: Form['values']): JsonValue | undefined {
  return (values?.find(({ status }) => status !== 'deprecated') ?? values?.[0])?.value;
}

function numberWithin(limits: NonNullable<Form['constraints']>): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf: step = 1 } = limits;
  const from = Math.max(Number(minimum ?? -Infinity), Number(exclusiveMinimum ?? -Infinity));
  const to = Math.min(Number(maximum ?? Infinity), Number(exclusiveMaximum ?? Infinity));
  const around = from > 1 ? from : to < 1 ? to : 1;
  const steps = [Math.ceil(around / step), Math.ceil(around / step) + 1, Math.floor(around / step) - 1];
  const candidates = [1, ...steps.map((count) => rounded(count * step)), around, (from + to) / 2];
  return candidates.find((candidate) => fits(candidate, { constraints: limits })) ?? 1;
}

/** Without what binary fractions add: 3 * 0.1 is 0.3. */
const rounded = (value: number): number => Number(value.toPrecision(12));

function list(key: string, items: Exemplified, { minItems = 1 }: NonNullable<Form['constraints']>): JsonValue {
  const item = madeUp(key, items);
  const others = allowedBy(items)?.filter((allowed) => allowed !== item) ?? [];
  return Array.from({ length: Math.min(Math.max(1, minItems), 20) }, (_, at) =>
    at === 0 ? item : (others[at - 1] ?? another(item, at)),
  );
}

/** As like as may be, and not equal. */
function another(item: JsonValue, at: number): JsonValue {
  if (typeof item === 'number') return item + at;
  return typeof item === 'string' ? item.replace(/>?$/, `${at + 1}$&`) : item;
}

/** Texts that patterns ask for. */
const COMMON = [
  'a',
  'A',
  '1',
  '#a0b1c2',
  'EUR',
  'en',
  'en-GB',
  'DE',
  '1.0.0',
  '1.0',
  '2026-01-31',
  '09:30',
  '+4930123456',
  'id_1',
  'a-b',
  'A1',
  '10115',
];

const LENGTHS = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 36, 40, 64];
const REPEATED = ['1', 'a', 'A', '0a'].flatMap((one) => LENGTHS.map((length) => one.repeat(length)));

function text(key: string, form: Form): string {
  const { minLength = 0, maxLength = Infinity } = form.constraints ?? {};
  const named = sampleOf(form.format ?? '') ?? `<${key}>`;
  if (fits(named, form)) return named;
  const plain = key.replace(/[^A-Za-z0-9]+/g, '_').toLowerCase();
  const sized = [named, plain, 'x'].map((one) => one.padEnd(minLength, 'x').slice(0, maxLength));
  return [...sized, ...COMMON, ...REPEATED].find((candidate) => fits(candidate, form)) ?? named;
}
