// Which of its limits a value of the right type breaks: the first one.

import { sizeOf, type Bound } from '../../words/bound.ts';
import { allowedBy, UNREAD, type Due, type Limits } from './due.ts';
import { isEqual, isKnown } from './equal.ts';
import type { ValueFinding } from './finding.ts';
import { isOfFormat } from './formats.ts';

/** Whether a text fits a pattern, as JSON Schema means it; nothing if that cannot be told. Patterns come from catalogs
 * and may take exponential time, so that each place has its own way to hold out. */
export type Matches = (pattern: string, text: string) => boolean | undefined;

type Broken = Pick<ValueFinding, 'keyword' | 'expected'>;

export function brokenLimit(value: unknown, due: Due, matches: Matches): Broken | undefined {
  const limits = due.constraints ?? {};
  return (
    brokenChoice(value, due) ??
    (typeof value === 'number' && Number.isFinite(value) ? brokenByNumber(value, limits) : undefined) ??
    (typeof value === 'string' ? brokenByText(value, limits, matches) : undefined) ??
    (Array.isArray(value) ? brokenByList(value, limits) : undefined) ??
    (due.format !== undefined && !isOfFormat(value, due.format)
      ? { keyword: 'format', expected: due.format }
      : undefined)
  );
}

function brokenChoice(value: unknown, due: Due): Broken | undefined {
  const allowed = allowedBy(due);
  const only = due.constraints?.const;
  if ((allowed === undefined && only === undefined) || !isKnown(value)) return undefined;
  if (only !== undefined && !isEqual(value, only)) return { keyword: 'const', expected: only };
  if (!allowed || allowed.some((each) => isEqual(value, each))) return undefined;
  return { keyword: due.values ? 'values' : 'enum', expected: allowed };
}

function brokenByNumber(value: number, limits: Limits): Broken | undefined {
  return first(limits, [
    ['minimum', (limit) => value < limit],
    ['maximum', (limit) => value > limit],
    ['exclusiveMinimum', (limit) => value <= limit],
    ['exclusiveMaximum', (limit) => value >= limit],
    ['multipleOf', (limit) => Number(limit) > 0 && !isWhole(value / Number(limit))],
  ]);
}

/** As ajv has it: what is beyond the digits of a number, or written with an exponent, is not whole. */
function isWhole(quotient: number): boolean {
  return quotient === Number.parseInt(String(quotient), 10);
}

function brokenByText(value: string, limits: Limits, matches: Matches): Broken | undefined {
  const { pattern } = limits;
  const lengths = first(limits, [
    ['minLength', (limit) => lengthOf(value) < limit],
    ['maxLength', (limit) => lengthOf(value) > limit],
  ]);
  if (lengths || pattern === undefined) return lengths;
  const fits = matches(pattern, value);
  if (fits === undefined) return { keyword: 'unread', expected: pattern };
  return fits ? undefined : { keyword: 'pattern', expected: pattern };
}

/** In characters, not code units. */
export function lengthOf(text: string): number {
  return [...text].length;
}

function brokenByList(value: readonly unknown[], limits: Limits): Broken | undefined {
  if (value.includes(UNREAD)) return undefined; // code may stand for several items
  const counts = first(limits, [
    ['minItems', (limit) => value.length < limit],
    ['maxItems', (limit) => value.length > limit],
  ]);
  return counts ?? (limits.uniqueItems && repeated(value) ? { keyword: 'uniqueItems', expected: true } : undefined);
}

/** The places of an item and of the next one equal to it. */
export function repeated(items: readonly unknown[]): readonly [number, number] | undefined {
  const scalars = new Map<unknown, number>();
  const others: number[] = [];
  for (const [index, item] of items.entries()) {
    const isScalar = typeof item !== 'object' || item === null;
    const before = isScalar ? scalars.get(item) : others.find((other) => isEqual(items[other], item));
    if (before !== undefined) return [before, index];
    if (isScalar) scalars.set(item, index);
    else others.push(index);
  }
  return undefined;
}

type NumberLimit = Exclude<
  { [K in keyof Limits]-?: NonNullable<Limits[K]> extends Bound ? K : never }[keyof Limits],
  'pattern'
>;

function first(
  limits: Limits,
  tests: readonly (readonly [keyword: NumberLimit, isBroken: (limit: number | bigint) => boolean])[],
): Broken | undefined {
  for (const [keyword, isBroken] of tests) {
    const limit = limits[keyword];
    if (limit !== undefined && isBroken(sizeOf(limit))) return { keyword, expected: limit };
  }
  return undefined;
}
