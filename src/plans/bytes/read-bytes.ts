// A file as it was given, in bytes: a text, or the sheets of a workbook.

import type { Problem } from '../../catalog/problem.ts';
import { binaryIn } from './binaries.ts';
import { decoded, isZip } from './decoded.ts';
import type { InputFile } from '../read-plan.ts';

/** Why a file is not read. */
type Fault = Pick<Problem, 'code' | 'message' | 'hint'>;

export interface Bytes {
  readonly files: readonly InputFile[];
  readonly fault?: Fault;
}

/** What no reader can read is a fault. */
export async function readBytes(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Bytes> {
  if (isZip(bytes)) return sheetsIn(path, bytes);
  const binary = binaryIn(bytes);
  if (binary) return { files: [], fault: { code: 'syntax', ...binary } };
  const text = decoded(bytes);
  if (text !== undefined) return { files: [{ path, text }] };
  const fault = { code: 'not-utf-8', message: 'The file is not UTF-8.', hint: 'Save it as UTF-8, or export it again.' };
  return { files: [], fault };
}

async function sheetsIn(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Bytes> {
  const { readWorkbook, WorkbookError } = await import('../tables/workbook.ts');
  try {
    return { files: await readWorkbook(path, bytes) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const fault = { code: 'syntax', message: error.message, hint: 'Save it as .xlsx or CSV once more.' };
    return { files: [], fault };
  }
}
