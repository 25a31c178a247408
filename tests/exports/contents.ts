// What is in the files of a plan, to be compared place by place whatever its format.

import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { parse as parseYaml } from 'yaml';
import { readBytes } from '../../src/plans/bytes/read-bytes.ts';
import type { FormatId } from '../../src/exports/formats.ts';

export interface PlanFile {
  readonly path: string;
  readonly text: string | Uint8Array<ArrayBuffer>;
}

/** What is in the one file, or in each of several by its path. Nothing in it is passed over but spelling: the width of columns,
 * quoting, and the order of what has a name. */
export async function contentsOf(files: readonly PlanFile[]): Promise<unknown> {
  const all = await Promise.all(
    files.map(async ({ path, text }) => [path, counted(await parsed(path, text))] as const),
  );
  return files.length === 1 ? all[0]?.[1] : Object.fromEntries(all);
}

/** As they are, where everything in the format stands in an order. */
export async function comparable(format: FormatId, files: readonly PlanFile[]): Promise<unknown> {
  return ['posthog', 'ga4-dimensions'].includes(format) ? contentsOf(files) : files;
}

async function parsed(path: string, text: PlanFile['text']): Promise<unknown> {
  if (typeof text !== 'string') {
    const { files } = await readBytes(path, new Uint8Array(text));
    assert.ok(files.length > 0);
    return Object.fromEntries(files.map((sheet) => [sheet.path, rowsIn(sheet.text)]));
  }
  if (path.endsWith('.yaml')) return parseYaml(text);
  if (path.endsWith('.md'))
    return text
      .trim()
      .split('\n')
      .map((line) => line.replace(/ +\|/g, ' |').replace(/-{2,}/g, '--'));
  return path.endsWith('.csv') ? rowsIn(text) : JSON.parse(text);
}

/** Rows by their numbers, or by scope and parameter in a list of dimensions, each cell under its heading. */
function rowsIn(text: string): unknown {
  const [head = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trim()).data;
  const all = rows.map((row) => Object.fromEntries(row.map((cell, column) => [head[column] ?? column, cell])));
  return { head, ...Object.fromEntries(all.map((row, index) => [rowKey(row) ?? index + 1, row])) };
}

const rowKey = ({ scope, parameter_name: name }: Readonly<Record<string, string>>): string | undefined =>
  name === undefined ? undefined : `${scope} ${name}`;

/** Lists as records, so that a difference is found at its place. */
function counted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Array.isArray(value)
    ? value.map((one: Parameters<typeof keyOf>[0], index) => [keyOf(one) ?? index, one])
    : Object.entries(value);
  return Object.fromEntries(entries.map(([key, one]) => [key, counted(one)]));
}

/** What has an id, names a property, or is a definition stands in no order. */
function keyOf(item: Readonly<Record<string, string>> | null): string | undefined {
  const { id, property, type, name, property_type: definition, last_seen_at: counted } = item ?? {};
  // What PostHog counts has an id of its server.
  return (counted === undefined ? id : name) ?? property ?? (definition === undefined ? name : `${type} ${name}`);
}
