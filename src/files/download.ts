import { toDownload, type Written } from '../exports/download.ts';
import type { FormatEntry } from '../exports/formats.ts';
import type { Selection } from '../exports/selection.ts';
import { file, type SiteFile } from './file.ts';

/** A selection in a format, as one file. */
export function download(path: string, format: FormatEntry, selection: () => Selection, written?: Written): SiteFile {
  return file(path, async () => {
    const made = await toDownload(format, selection(), written);
    if (!made) throw new Error(`There is nothing to write into ${path}.`);
    return made.body;
  });
}
