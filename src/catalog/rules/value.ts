import { runInNewContext } from 'node:vm';
import type { Constraints, Format, JsonValue, Member, PropertyType } from '../model.ts';
import { quoted } from '../../words/quoted.ts';
import { kindOf, TYPE_WORDS } from '../../words/types.ts';

/** What a value has to fit. */
export interface Due {
  readonly type: PropertyType;
  readonly format?: Format | undefined;
  readonly constraints?: Constraints | undefined;
  readonly items?: { readonly type: PropertyType; readonly members: readonly Member[] } | undefined;
  readonly members?: readonly Member[] | undefined;
}

/** Why a value is not what is due, and what to do about it. */
export interface Fault {
  /** A clause that follows "The example". */
  readonly clause: string;
  readonly cure: string;
}

/** Nothing if the value is what is due. */
export function faultOf(value: JsonValue, due: Due): Fault | undefined {
  if (!isOfType(value, due.type)) {
    return { clause: `is ${kindOf(value)}, not ${TYPE_WORDS[due.type]}`, cure: typeCure(value, due.type) };
  }
  return constraintFault(value, due.constraints) ?? formatFault(value, due.format) ?? partFault(value, due);
}

function typeCure(value: JsonValue, type: PropertyType): string {
  const otherwise = ', or correct `type`.';
  switch (type) {
    case 'string':
      return typeof value === 'object' ? `Write text${otherwise}` : `Put quotes around it${otherwise}`;
    case 'number':
    case 'integer': {
      const isQuoted = typeof value === 'string' && value.trim() !== '' && isOfType(Number(value), type);
      return (isQuoted ? 'Remove the quotes' : `Write ${TYPE_WORDS[type]}`) + otherwise;
    }
    case 'boolean':
      return `Write true or false, without quotes${otherwise}`;
    case 'array':
      return `Write a list, such as [a, b]${otherwise}`;
    case 'object':
      return `Write a map, such as { key: value }${otherwise}`;
  }
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

function constraintFault(value: JsonValue, limits: Constraints = {}): Fault | undefined {
  const { minimum, maximum, minLength, maxLength, pattern } = limits;
  const against = (limit: keyof Constraints, clause: string): Fault => ({
    clause,
    cure: `Correct the example, or \`${limit}\`.`,
  });
  if (typeof value === 'number') {
    if (minimum !== undefined && value < minimum) return against('minimum', `is below the minimum ${minimum}`);
    if (maximum !== undefined && value > maximum) return against('maximum', `is above the maximum ${maximum}`);
  }
  if (typeof value === 'string') {
    const length = [...value].length;
    if (minLength !== undefined && length < minLength)
      return against('minLength', `is shorter than ${minLength} characters`);
    if (maxLength !== undefined && length > maxLength)
      return against('maxLength', `is longer than ${maxLength} characters`);
    if (pattern !== undefined && matches(pattern, value) === false)
      return against('pattern', `does not match the pattern ${quoted(pattern)}`);
  }
  if (limits.enum && typeof value !== 'object' && !limits.enum.some((each) => each === value))
    return against('enum', 'is not one of the values of `enum`');
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

const FORMAT_SAMPLES: Record<Format, string> = {
  email: 'kim@example.com',
  uri: 'https://example.com/',
  uuid: '8f2c7a1e-5b34-4d0e-9c61-2a7d3e90b418',
  date: '2026-11-23',
  'date-time': '2026-11-23T09:30:00Z',
};

function formatFault(value: JsonValue, format: Format | undefined): Fault | undefined {
  if (format === undefined || typeof value !== 'string' || FORMAT_TESTS[format](value)) return undefined;
  const cure = `Write it like ${FORMAT_SAMPLES[format]}, or correct \`format\`.`;
  return { clause: `is not of the format ${quoted(format)}`, cure };
}

function partFault(value: JsonValue, { items, members }: Due): Fault | undefined {
  if (Array.isArray(value) && items) {
    const parts: readonly JsonValue[] = value;
    for (const [index, part] of parts.entries()) {
      const fault = faultOf(part, items);
      if (fault) return { ...fault, clause: `has an entry ${index + 1} that ${fault.clause}` };
    }
  } else if (typeof value === 'object' && members && members.length > 0) {
    for (const [key, part] of Object.entries(value)) {
      const member = members.find((each) => each.key === key);
      if (!member) {
        const clause = `has the key ${quoted(key)}, which is not described`;
        return { clause, cure: 'Describe it as the others are, or remove it.' };
      }
      const fault = faultOf(part, member);
      if (fault) return { ...fault, clause: `has a ${quoted(key)} that ${fault.clause}` };
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
