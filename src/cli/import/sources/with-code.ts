import { mayBeCode } from '../../../code/may-be-code.ts';
import { readSnippet } from '../../../code/snippet.ts';
import type { InputFile } from '../../../plans/read-plan.ts';
import { grammarsOnDisk } from '../../grammar-files.ts';

/** The files, with what those are as code that may be code. */
export async function withCode(files: readonly InputFile[]): Promise<readonly InputFile[]> {
  if (!files.some(({ text }) => mayBeCode(text))) return files;
  const grammars = grammarsOnDisk();
  const read: InputFile[] = [];
  for (const file of files) read.push({ ...file, code: await readSnippet(file.text, grammars) });
  return read;
}
