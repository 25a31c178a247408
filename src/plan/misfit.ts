// How a value of the right type can still be wrong: outside its limits, or not in its format.

import type { Tree } from '../plans/tree.ts';
import { withArticle } from '../words/articles.ts';

/** The part of JSON Schema that our event schemas use. */
export interface PayloadSchema {
  readonly title?: string;
  readonly type?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly items?: PayloadSchema;
  readonly properties?: Readonly<Record<string, PayloadSchema>>;
}

const FORMATS: Readonly<Record<string, readonly [pattern: RegExp, example: string]>> = {
  email: [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'name@example.com'],
  uri: [/^[a-z][a-z\d+.-]*:\S+$/i, 'https://example.com/'],
  date: [/^\d{4}-\d{2}-\d{2}$/, '2026-11-23'],
  'date-time': [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i, '2026-11-23T09:30:00Z'],
  uuid: [/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i, '3f0c1e5a-8b7d-4c2e-9a61-0d2f4b6c8e10'],
};

/** What is wrong, as a sentence. */
export function misfitOf({ value }: Tree, schema: PayloadSchema): string | undefined {
  if (schema.enum && !schema.enum.includes(value)) return `Should be one of ${schema.enum.join(', ')}.`;
  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum)
      return `Should be at least ${schema.minimum}, but is ${value}.`;
    if (schema.maximum !== undefined && value > schema.maximum)
      return `Should be at most ${schema.maximum}, but is ${value}.`;
  }
  if (typeof value !== 'string') return undefined;
  const format = FORMATS[schema.format ?? ''];
  if (format && !format[0].test(value)) return `Should be ${withArticle(schema.format ?? '')} such as ${format[1]}.`;
  if (schema.minLength !== undefined && value.length < schema.minLength) {
    return value === '' ? 'Is empty.' : `Should have at least ${schema.minLength} characters.`;
  }
  if (schema.maxLength !== undefined && value.length > schema.maxLength)
    return `Should have at most ${schema.maxLength} characters.`;
  if (schema.pattern !== undefined && value.length < 1000 && !new RegExp(schema.pattern, 'u').test(value)) {
    return `Should fit the pattern ${schema.pattern}.`;
  }
  return undefined;
}
