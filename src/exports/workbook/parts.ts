// A workbook as the texts it is a zip of. Every cell is text but for counts, so that no spreadsheet runs one.

import { strFromU8, unzipSync } from 'fflate';
import { cellRef, writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import type { ArchivedFile } from '../archive/zip.ts';
import type { Selection } from '../selection.ts';
import { isSpecial, outlinesOf, textTable } from './outline.ts';
import { withRows } from './rows.ts';
import type { Sheet, SheetCell } from './sheet.ts';

const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EAED' } },
  alignment: { vertical: 'top', wrapText: true },
};
const BODY: CellStyle = { alignment: { vertical: 'top', wrapText: true } };

/** Excel takes a file with a longer one for broken. */
const LONGEST_TEXT = 32_767;

type About = Pick<Selection, 'updated' | 'packed'>;

/** `updated` is the day of the catalog: the same sheets give the same parts. Of a sheet that is packed already not the text
 * is right, but the digest of what it is made of. */
export async function workbookParts(
  sheets: readonly Sheet[],
  { updated, packed }: About,
): Promise<readonly ArchivedFile[]> {
  const day = new Date(`${updated}T12:00:00Z`);
  const fitted = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(fitting)) }));
  const table = textTable(fitted);
  const isPlain = ![...table.numbers.keys()].some(isSpecial);
  const digests = packed && outlinesOf(fitted, table).map((outline) => packed.digestOf(`${updated}\n${outline}`));
  const isPacked = (place: number): boolean => packed?.get(digests?.[place] ?? '') !== undefined;
  const shown = fitted.map((sheet, place) => (isPlain || isPacked(place) ? (table.standIns[place] ?? sheet) : sheet));
  const bytes = await writeXlsx({ sheets: shown.map(written), properties: { created: day, modified: day } });
  const places = new Map(fitted.map((_, place) => [`xl/worksheets/sheet${place + 1}.xml`, place]));
  return Object.entries(unzipSync(bytes)).map(([path, part]) => {
    const [text, place] = [strFromU8(part), places.get(path)];
    const rows = place === undefined || !isPlain || isPacked(place) ? undefined : fitted[place]?.rows;
    return {
      path,
      text: rows ? withRows(text, rows, table.numbers) : text,
      made: place === undefined ? undefined : digests?.[place],
    };
  });
}

function written({ name, head, widths, rows, isNote = false }: Sheet): WriteSheet {
  return {
    name,
    columns: widths.map((width) => ({ width, style: BODY })),
    rows: [[...head], ...rows.map((row) => row.map((cell) => cell ?? null))],
    cells: new Map(head.map((_, column) => [`0,${column}`, { style: HEAD }])),
    ...(!isNote && {
      freezePane: { rows: 1, columns: 1 },
      autoFilter: { range: `A1:${cellRef(rows.length, head.length - 1)}` },
    }),
  };
}

function fitting(cell: SheetCell): SheetCell {
  if (cell === '') return undefined;
  return typeof cell === 'string' && cell.length > LONGEST_TEXT ? `${cell.slice(0, LONGEST_TEXT - 1)}…` : cell;
}
