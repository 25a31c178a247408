// A workbook as the texts it is a zip of. Every cell is text but for counts, so that no spreadsheet runs one.

import { strFromU8, unzipSync } from 'fflate';
import { cellRef, writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import type { ExportFile } from '../formats/format.ts';
import type { Sheet, SheetCell } from './sheet.ts';

const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EAED' } },
  alignment: { vertical: 'top', wrapText: true },
};
const BODY: CellStyle = { alignment: { vertical: 'top', wrapText: true } };

/** Excel takes a file with a longer one for broken. */
const LONGEST_TEXT = 32_767;

/** `updated` is the day of the catalog: the same sheets give the same parts. */
export async function workbookParts(sheets: readonly Sheet[], updated: string): Promise<readonly ExportFile[]> {
  const day = new Date(`${updated}T12:00:00Z`);
  const bytes = await writeXlsx({ sheets: sheets.map(written), properties: { created: day, modified: day } });
  return Object.entries(unzipSync(bytes)).map(([path, part]) => ({ path, text: strFromU8(part) }));
}

function written({ name, head, widths, rows, isNote = false }: Sheet): WriteSheet {
  return {
    name,
    columns: widths.map((width) => ({ width, style: BODY })),
    rows: [[...head], ...rows.map((row) => row.map(fitting))],
    cells: new Map(head.map((_, column) => [`0,${column}`, { style: HEAD }])),
    ...(!isNote && {
      freezePane: { rows: 1, columns: 1 },
      autoFilter: { range: `A1:${cellRef(rows.length, head.length - 1)}` },
    }),
  };
}

function fitting(cell: SheetCell): string | number | null {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'string' && cell.length > LONGEST_TEXT ? `${cell.slice(0, LONGEST_TEXT - 1)}…` : cell;
}
