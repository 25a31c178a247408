// An Excel workbook as tables: each sheet as the CSV one would save it as, so that the readers of tables need not know.
// Loaded when one is read.

import { unzipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { toCsv } from '../../words/escapes/csv.ts';
import type { InputFile } from '../read-plan.ts';

const MOST_UNPACKED_BYTES = 200_000_000;

/** What is wrong with a workbook, in words. */
export class WorkbookError extends Error {}

/** The sheets that have something in them. A cell that is merged has its text where it begins. Throws `WorkbookError`. */
export async function readWorkbook(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<readonly InputFile[]> {
  const size = unpackedSize(bytes);
  if (size > MOST_UNPACKED_BYTES)
    throw new WorkbookError(`Unpacked, the workbook has ${Math.ceil(size / 1_000_000)} MB; at most 200 are read.`);
  const { buffer, byteOffset, byteLength } = bytes;
  const whole = buffer.slice(byteOffset, byteOffset + byteLength);
  const sheets = await readSheets(whole, { parseNumber: (digits) => digits, trim: false }).catch(() => {
    throw new WorkbookError('This is a zip file, but no Excel workbook that can be read.');
  });
  const filled = sheets.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
  if (filled.length === 0) throw new WorkbookError('The workbook is empty.');
  return filled.map(({ sheet, data }) => {
    const rows = data.map((row) => toCsv(row.map(textOf), []));
    let end = 0;
    const rowStarts = rows.map((row) => (end += row.length) - row.length);
    return { path: `${path}/${sheet}`, text: rows.join(''), rowStarts, ...(filled.length > 1 && { workbook: path }) };
  });
}

/** What the workbook says it has, before anything of it is unpacked. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch {
    throw new WorkbookError('The zip file is damaged or cut off.');
  }
  return size;
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : '';
}
