// An export as one file: the file itself, or a zip archive of several.

import type { Zippable } from 'fflate';
import type { ExportFile, Format } from './formats/format.ts';
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
  return { name, body: await toZip(files, selection.updated) };
}

/** Two fifths less work than the usual 6, for two bytes more in a hundred. */
const LEVEL = 4;

/** In bytes; smaller files are stored as they are: packing each begins with tables that cost more than it saves. */
const PACKED = 4000;

async function toZip(files: readonly ExportFile[], updated: string): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  // The archive keeps local time without a zone: noon of the catalog's day is the same bytes everywhere.
  const mtime = `${updated}T12:00:00`;
  const entries = files.map(({ path, text }) => {
    const bytes = strToU8(text);
    return [path, [bytes, { level: bytes.length < PACKED ? 0 : LEVEL }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime }); // fflate's own type wants mutable pairs
}
