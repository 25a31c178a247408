import { runInNewContext } from 'node:vm';
import type { Constraints, Format, JsonValue, Member, PropertyType } from '../model.ts';
import { quoted } from '../wording.ts';

/** What a value has to fit. */
export interface Due {
  readonly type: PropertyType;
  readonly format?: Format | undefined;
  readonly constraints?: Constraints | undefined;
  readonly items?: { readonly type: PropertyType; readonly members: readonly Member[] } | undefined;
  readonly members?: readonly Member[] | undefined;
}

const TYPE_WORDS: Record<PropertyType, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
};

/** Why a value is not what is due, as a clause that follows "The example": nothing if it is. */
export function faultOf(value: JsonValue, due: Due): string | undefined {
  if (!isOfType(value, due.type)) return `is not ${TYPE_WORDS[due.type]}`;
  return constraintFault(value, due.constraints) ?? formatFault(value, due.format) ?? partFault(value, due);
}

export function isOfType(value: JsonValue, type: PropertyType): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

function constraintFault(value: JsonValue, limits: Constraints = {}): string | undefined {
  const { minimum, maximum, minLength, maxLength, pattern } = limits;
  if (typeof value === 'number') {
    if (minimum !== undefined && value < minimum) return `is below the minimum ${minimum}`;
    if (maximum !== undefined && value > maximum) return `is above the maximum ${maximum}`;
  }
  if (typeof value === 'string') {
    const length = [...value].length;
    if (minLength !== undefined && length < minLength) return `is shorter than ${minLength} characters`;
    if (maxLength !== undefined && length > maxLength) return `is longer than ${maxLength} characters`;
    if (pattern !== undefined && matches(pattern, value) === false)
      return `does not match the pattern ${quoted(pattern)}`;
  }
  if (limits.enum && typeof value !== 'object' && !limits.enum.some((each) => each === value))
    return 'is not one of the values of `enum`';
  return undefined;
}

const FORMAT_TESTS: Record<Format, (text: string) => boolean> = {
  email: (text) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text),
  uri: (text) => /^[a-z][a-z0-9+.-]*:/i.test(text) && URL.canParse(text),
  uuid: (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  date: isDate,
  'date-time': (text) => {
    const [, date, hours, minutes, seconds] =
      /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i.exec(text) ?? [];
    return isDate(date ?? '') && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) <= 60;
  },
};

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function formatFault(value: JsonValue, format: Format | undefined): string | undefined {
  if (format === undefined || typeof value !== 'string' || FORMAT_TESTS[format](value)) return undefined;
  return `is not of the format ${quoted(format)}`;
}

function partFault(value: JsonValue, { items, members }: Due): string | undefined {
  if (Array.isArray(value) && items) {
    const parts: readonly JsonValue[] = value;
    for (const [index, part] of parts.entries()) {
      const fault = faultOf(part, items);
      if (fault !== undefined) return `has an entry ${index + 1} that ${fault}`;
    }
  } else if (typeof value === 'object' && members && members.length > 0) {
    for (const [key, part] of Object.entries(value)) {
      const member = members.find((each) => each.key === key);
      if (!member) return `has the key ${quoted(key)}, which is not described`;
      const fault = faultOf(part, member);
      if (fault !== undefined) return `has a ${quoted(key)} that ${fault}`;
    }
  }
  return undefined;
}

const PATIENCE_MS = 100;

/** Whether a text matches a pattern as JSON Schema means it; nothing if the pattern is wrong or takes too long. A pattern
 * from a catalog may take exponential time, which only another context can interrupt. */
export function matches(pattern: string, text: string): boolean | undefined {
  try {
    return runInNewContext(`new RegExp(pattern, 'u').test(text)`, { pattern, text }, { timeout: PATIENCE_MS }) === true;
  } catch {
    return undefined;
  }
}
