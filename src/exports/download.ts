// An export as one file: the file itself, or a zip archive of several.

import type { Format } from './formats/format.ts';
import { toZip } from './archive/zip.ts';
import { downloadName, hasPlaceFor } from './formats.ts';
import type { FormatEntry } from './formats.ts';
import type { Selection } from './selection.ts';

export interface Download {
  readonly name: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

export type Written = () => ReturnType<Format['files']>;

/** Writes the selection in the format; nothing if the format has no place for its events. The same selection gives the
 * same bytes. `written` are its files, where they are needed for more than this. */
export async function toDownload(
  entry: FormatEntry,
  selection: Selection,
  written: Written = async () => (await entry.load()).files(selection),
): Promise<Download | undefined> {
  if (!hasPlaceFor(entry, selection.events, () => selection.uncarried)) return undefined;
  const files = await written();
  const name = downloadName(entry, selection.events.length);
  const [first] = files;
  if (!entry.isArchive && !name.endsWith('.zip')) return first && { name, body: first.text };
  return { name, body: await toZip(files, selection.updated, selection.packed) };
}
