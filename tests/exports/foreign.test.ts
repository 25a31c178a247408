// Documents as vendors' tools write them, imported and exported again: the same document, but for what is named here.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringify as stringifyYaml } from 'yaml';
import { ABOUT } from '../../src/exports/formats/about.ts';
import { leftOut } from '../../src/exports/formats/about/left-out.ts';
import { FORMATS } from '../../src/exports/formats.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { selectAll } from '../../src/exports/selection.ts';
import { differences } from '../generated/differences.ts';
import { contentsOf, type PlanFile } from './contents.ts';
import { OPEN_DOCUMENTS } from './foreign/open.ts';
import { RUDDERSTACK_DOCUMENTS } from './foreign/rudderstack.ts';
import { SCHEMA_DOCUMENTS } from './foreign/schemas.ts';
import { TABLE_DOCUMENTS } from './foreign/tables.ts';
import { WORKBOOK_DOCUMENTS } from './foreign/workbooks.ts';
import { importedCatalog, written } from './imported.ts';
import { READ } from './left-out.ts';
import { addresses } from './plans.ts';

const CASES = [
  ...SCHEMA_DOCUMENTS,
  ...RUDDERSTACK_DOCUMENTS,
  ...TABLE_DOCUMENTS,
  ...OPEN_DOCUMENTS,
  ...WORKBOOK_DOCUMENTS,
];

test('each format that is written and read has a document here', () => {
  assert.deepEqual(
    READ.map(({ id }) => id).filter((id) => !CASES.some(({ format }) => format === id)),
    [],
  );
});

for (const { format, about = '', files, otherwise } of CASES) {
  test(`${format}: a document of its own comes out as it came in, but for what is named${about}`, async () => {
    const given = Object.entries(files).map(([path, document]) => ({ path, text: textOf(path, document) }));
    const catalog = await importedCatalog(given);
    const out = await written(format, selectAll(catalogJson(catalog, addresses)));
    const [was, is] = [await contentsOf(given), await contentsOf(sameNames(out, given))];
    const found = differences(was, is);
    assert.deepEqual(
      found.filter(({ place }) => !(place in otherwise)),
      [],
    );
    const entry = FORMATS.find(({ id }) => id === format)!; // of its ids
    const left = leftOut(ABOUT[format], entry, catalog);
    for (const [place, words] of Object.entries(otherwise)) {
      assert.ok(
        found.some((one) => one.place === place),
        `${place} comes out as it came in`,
      );
      assert.ok(words === undefined || left.includes(words), words);
    }
  });
}

/** What one file is called is nothing of the plan. */
function sameNames(files: readonly PlanFile[], given: readonly PlanFile[]): readonly PlanFile[] {
  const [only] = given;
  return files.length === 1 && given.length === 1 && only ? files.map(({ text }) => ({ ...only, text })) : files;
}

function textOf(path: string, document: unknown): PlanFile['text'] {
  if (typeof document === 'string') return document;
  if (document instanceof Uint8Array) return new Uint8Array(document);
  return path.endsWith('.yaml') ? stringifyYaml(document) : JSON.stringify(document);
}
