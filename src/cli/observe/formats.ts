// The formats of traffic, one reader each; which one a file is shows from its content.

import { jsonIn } from '../../words/escapes/json-in.ts';
import { isMap } from './call.ts';
import { countColumns, readCount } from './formats/counts.ts';
import type { Found, JsonFormat } from './formats/format.ts';
import { ga4 } from './formats/ga4.ts';
import { mixpanel } from './formats/mixpanel.ts';
import { posthog } from './formats/posthog.ts';
import { segment } from './formats/segment.ts';
import { COLUMNS, readEnriched, snowplow } from './formats/snowplow.ts';

const JSON_FORMATS: readonly JsonFormat[] = [ga4, snowplow, posthog, mixpanel, segment];

export const TRAFFIC = {
  ...Object.fromEntries(JSON_FORMATS.map(({ id, label }) => [id, label])),
  'snowplow-tsv': 'enriched events of Snowplow, a line each',
  counts: 'a CSV of counts: event, day, count',
} as Readonly<Record<string, string>>;

/** How the records of a file are read. */
export interface Reading {
  readonly format: string;
  /** What shows it. */
  readonly reason: string;
  /** Whether records are objects of JSON, which need not be a line each. */
  readonly isJson: boolean;
  /** Whether the first line is a head and no record. */
  readonly hasHead: boolean;
  /** Of a text for JSON, parsed before. */
  readonly read: (record: unknown) => Found;
}

/** How to read a file that begins with this record, or line. Nothing where it is none of these. */
export function readingOf(first: string, asked?: string): Reading | undefined {
  const line = first.replace(/^\uFEFF/, '');
  const asks = (id: string): boolean => asked === undefined || asked === id;
  const because = (reason: string): string => (asked === undefined ? reason : '--as says so');
  const format =
    JSON_FORMATS.find(({ id }) => id === asked) ?? (asked === undefined ? formatOf(jsonIn(line)) : undefined);
  if (format) {
    const reason = because(reasonOf(format, jsonIn(line)) ?? '');
    return { format: format.id, reason, isJson: true, hasHead: false, read: (record) => readJson(record, format) };
  }
  const columns = asks('counts') ? countColumns(line) : undefined;
  if (columns) {
    const reason = because('its head names event and count');
    return { format: 'counts', reason, isJson: false, hasHead: true, read: (one) => readCount(String(one), columns) };
  }
  const number = line.split('\t').length;
  if (asked === 'snowplow-tsv' || (asks('snowplow-tsv') && number >= COLUMNS - 2 && number <= COLUMNS + 10)) {
    const reason = because(`its first line has ${number} columns`);
    return { format: 'snowplow-tsv', reason, isJson: false, hasHead: false, read: (one) => readEnriched(String(one)) };
  }
  return undefined;
}

function readJson(record: unknown, format: JsonFormat): Found {
  if (!Array.isArray(record)) return isMap(record) ? format.read(record) : ['records that are no object'];
  return record.length > 0 ? record.flatMap((one) => readJson(one, format)) : ['empty lists'];
}

function formatOf(record: unknown): JsonFormat | undefined {
  return JSON_FORMATS.find((format) => reasonOf(format, record) !== undefined);
}

function reasonOf(format: JsonFormat, record: unknown): string | undefined {
  const one: unknown = Array.isArray(record) ? record[0] : record;
  return isMap(one) ? format.reason(one) : undefined;
}
