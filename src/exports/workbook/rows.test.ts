import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workbookParts } from './parts.ts';
import type { Sheet, SheetCell } from './sheet.ts';

const WIDE = 28; // past Z

const sheet = (name: string, rows: readonly (readonly SheetCell[])[]): Sheet => ({
  name,
  head: Array.from({ length: WIDE }, (_, column) => (column === 1 ? 'Door' : `Column ${column}`)),
  widths: Array.from({ length: WIDE }, () => 10),
  rows: rows.map((row) => Array.from({ length: WIDE }, (_, column) => row[column])),
});

async function sheetsOf(sheets: readonly Sheet[]): Promise<readonly string[]> {
  const parts = await workbookParts(sheets, { updated: '2026-02-03' });
  return parts.filter(({ path }) => path.startsWith('xl/worksheets/')).map(({ text }) => text);
}

test('rows have the same bytes as those of the library, which writes them where a text is special', async () => {
  const first = sheet('First', [['a', 'Door', 0], [], [undefined, 'b & <c>', 'a', 12], ['Door', 'd\n"e"']]);
  const second = sheet('Second', [['b & <c>'], ['f', 3, 'f'], ['Column 27', undefined, 'g']]);
  const ours = await sheetsOf([first, second, sheet('Last', [])]);
  const theirs = await sheetsOf([first, second, sheet('Last', [['#N/A']])]);
  assert.match(ours[0] ?? '', /<c r="AB5" s="2"\/><\/row><\/sheetData>/);
  assert.deepEqual(ours.slice(0, 2), theirs.slice(0, 2));
});
