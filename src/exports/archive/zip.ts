// Files as one zip archive. A build takes over what the one before has packed of the same.

import type { Zippable } from 'fflate';
import type { ExportFile } from '../formats/format.ts';
import { joined } from './joined.ts';
import type { PackedMembers } from './members.ts';

export interface ArchivedFile extends ExportFile {
  /** The digest of what it is made of, where that says less than its text. */
  readonly made?: string | undefined;
}

/** Two fifths less work than the usual 6, for two bytes more in a hundred. */
const LEVEL = 4;

/** In bytes; smaller files are stored as they are: packing each begins with tables that cost more than it saves. */
const PACKED = 4000;

/** The bytes are the same with members that are packed already and without. */
export async function toZip(
  files: readonly ArchivedFile[],
  updated: string,
  packed?: PackedMembers,
): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  // The archive keeps local time without a zone: noon of the catalog's day is the same bytes everywhere.
  const mtime = `${updated}T12:00:00`;
  const zip = (some: readonly ExportFile[]): Uint8Array<ArrayBuffer> => {
    const entries = some.map(({ path, text }) => {
      const bytes = strToU8(text);
      return [path, [bytes, { level: bytes.length < PACKED ? 0 : LEVEL }]] as const;
    });
    return zipSync(Object.fromEntries(entries) as Zippable, { mtime }); // fflate's own type wants mutable pairs
  };
  if (!packed) return zip(files);
  const one = (file: ArchivedFile): Uint8Array => {
    const digest = file.made ?? packed.digestOf(`${updated}\n${file.path}\n${file.text}`);
    const archive = packed.get(digest) ?? zip([file]);
    packed.set(digest, archive);
    return archive;
  };
  return joined(runsOf(files).map((run) => (isWorthKeeping(run[0]) ? one(run[0]) : zip(run))));
}

type Run = readonly [ArchivedFile, ...ArchivedFile[]];

const isWorthKeeping = ({ text, made }: ArchivedFile): boolean => made !== undefined || text.length >= PACKED;

/** Each file that is worth keeping by itself, others together with those beside them. */
function runsOf(files: readonly ArchivedFile[]): readonly Run[] {
  const runs: [ArchivedFile, ...ArchivedFile[]][] = [];
  let isOpen = false;
  for (const file of files) {
    const isOne = isWorthKeeping(file);
    if (isOpen && !isOne) runs.at(-1)?.push(file);
    else runs.push([file]);
    isOpen = !isOne;
  }
  return runs;
}
