// Parts of files, kept from build to build: what a file that holds something of every thing has of each, and what is packed of
// an archive.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedMembers } from '../../../src/exports/archive/members.ts';
import type { Parts } from '../../../src/files/prepared.ts';
import { digestOf, writeDigested } from '../checksums.ts';
import { PartsBefore, type Lengths } from './parts-before.ts';

const LIST = 'parts.json';
const BYTES = 'parts.bin';

interface List {
  /** Of the bytes. */
  readonly digest: string;
  readonly lengths: Lengths;
}

/** Between the path of an archive and the digest of a member: no path has it. */
const MEMBER = '//';
const memberName = (path: string, digest: string): string => path + MEMBER + digest;
/** The file that has the part. */
const fileOf = (name: string): string => name.split(MEMBER, 1)[0] ?? name;

export class KeptParts implements Parts {
  readonly #before: PartsBefore;
  readonly #isSame: (name: string) => boolean;
  /** Those that were made, and of those before the ones that were asked for. */
  readonly #made = new Map<string, Uint8Array>();
  readonly #again = new Set<string>();

  /** `isSame` tells of which names what they had before still holds. */
  constructor(before: PartsBefore | undefined, isSame: (name: string) => boolean) {
    this.#before = before ?? PartsBefore.none();
    this.#isSame = isSame;
  }

  get(name: string): Uint8Array | undefined {
    return this.#made.get(name) ?? (this.#isSame(name) ? this.#before.get(name) : undefined);
  }

  set(name: string, part: Uint8Array): Map<string, Uint8Array> {
    return this.#made.set(name, part);
  }

  /** They are still to be written. */
  clear(): void {}

  /** Members of the archive at a path. A digest tells all that one is made of. */
  readonly packed = (path: string): PackedMembers => ({
    digestOf,
    get: (digest) => {
      const name = memberName(path, digest);
      return this.#made.get(name) ?? this.#before.get(name);
    },
    set: (digest, archive) => {
      const name = memberName(path, digest);
      if (this.#before.has(name)) this.#again.add(name);
      else this.#made.set(name, archive);
    },
  });

  /** With those of archives that were taken over whole. Once, at the end. */
  write(folder: string): void {
    const [before, made] = [this.#before, this.#made];
    const again = [...before.names].filter(
      (name) => !made.has(name) && (this.#again.has(name) || this.#isSame(fileOf(name))),
    );
    const lengths: Lengths = [
      ...again.map((name) => [name, before.lengthOf(name)] as const),
      ...[...made].map(([name, { length }]) => [name, length] as const),
    ];
    const pieces = [before.piecesOf(again), made.values()];
    const digest = writeDigested(
      join(folder, BYTES),
      pieces.values().flatMap((some) => some),
    );
    before.close();
    writeFileSync(join(folder, LIST), JSON.stringify({ digest, lengths } satisfies List));
  }
}

/** Throws where a file is missing or damaged. */
export function readParts(folder: string): PartsBefore {
  const { digest, lengths } = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as List; // as it was written
  return PartsBefore.open(join(folder, BYTES), digest, lengths);
}
