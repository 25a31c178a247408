// Documents as vendors' tools write them, imported and exported again: the same document, but for what is named here.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import Papa from 'papaparse';
import { parse as parseYaml, stringify as stringifyYaml } from 'yaml';
import { ABOUT } from '../../src/exports/formats/about.ts';
import { differences } from '../generated/differences.ts';
import { OPEN_DOCUMENTS } from './foreign/open.ts';
import { RUDDERSTACK_DOCUMENTS } from './foreign/rudderstack.ts';
import { SCHEMA_DOCUMENTS } from './foreign/schemas.ts';
import { TABLE_DOCUMENTS } from './foreign/tables.ts';
import { importedFrom } from './imported.ts';
import { write } from './plans.ts';

const CASES = [...SCHEMA_DOCUMENTS, ...RUDDERSTACK_DOCUMENTS, ...TABLE_DOCUMENTS, ...OPEN_DOCUMENTS];

/** What `/exports/` says of formats without a place for what a catalog declares itself. */
const OWN_FIELDS = 'fields of your own';

for (const { format, about = '', files, otherwise } of CASES) {
  test(`${format}: a document of its own comes out as it came in, but for what is named${about}`, async () => {
    const given = Object.entries(files).map(([path, document]) => ({ path, text: textOf(path, document) }));
    const written = await write(format, await importedFrom(given));
    const found = differences(contentsOf(given), contentsOf(written));
    assert.deepEqual(
      found.filter(({ place }) => !(place in otherwise)),
      [],
    );
    const { loses, fields } = ABOUT[format];
    for (const [place, words] of Object.entries(otherwise)) {
      assert.ok(
        found.some((one) => one.place === place),
        `${place} comes out as it came in`,
      );
      assert.ok(words === undefined || loses.includes(words) || (words === OWN_FIELDS && !fields), words);
    }
  });
}

function textOf(path: string, document: unknown): string {
  if (typeof document === 'string') return document;
  return path.endsWith('.yaml') ? stringifyYaml(document) : JSON.stringify(document);
}

/** What is in the one file, or in each of several by its path. */
function contentsOf(files: readonly { readonly path: string; readonly text: string }[]): unknown {
  const all = files.map(({ path, text }) => [path, counted(parsed(path, text))] as const);
  return files.length === 1 ? all[0]?.[1] : Object.fromEntries(all);
}

function parsed(path: string, text: string): unknown {
  if (path.endsWith('.yaml')) return parseYaml(text);
  if (path.endsWith('.md'))
    return text
      .trim()
      .split('\n')
      .map((line) => line.replace(/ +\|/g, ' |').replace(/-{2,}/g, '--'));
  return path.endsWith('.csv') ? Papa.parse(text.replace(/^\uFEFF/, '').trim()).data : JSON.parse(text);
}

/** Lists as records, so that a difference is found at its place; what has an id, or names a property, stands in no order. */
function counted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Array.isArray(value) ? value.map((one, index) => [keyOf(one) ?? index, one]) : Object.entries(value);
  return Object.fromEntries(entries.map(([key, one]) => [key, counted(one)]));
}

const keyOf = (item: { readonly id?: string; readonly property?: string } | null): string | undefined =>
  item?.id ?? item?.property;
