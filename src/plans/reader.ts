import type { FormatId } from './format-names.ts';
import type { Found } from './record.ts';
import type { SourceFile } from './source.ts';

/** Reads one format. */
export interface Reader {
  readonly id: FormatId;
  /** Why the file is taken for one of this format, in words; nothing if it is none. */
  readonly claims: (file: SourceFile) => string | undefined;
  /** What the files say together, which all are of this format. What is wrong with them goes to their problems. */
  readonly read: (files: readonly SourceFile[]) => Found;
}
