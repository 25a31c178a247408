// Parts of files, kept from build to build: what a file that holds something of every thing has of each, and what is packed of
// an archive.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedMembers } from '../../../src/exports/archive/members.ts';
import type { Parts } from '../../../src/files/prepared.ts';
import { digestOf, writeDigested } from '../checksums.ts';

const LIST = 'parts.json';
const BYTES = 'parts.bin';

type Lengths = readonly (readonly [name: string, length: number])[];

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
  readonly #before: ReadonlyMap<string, Uint8Array>;
  readonly #isSame: (name: string) => boolean;
  readonly #now = new Map<string, Uint8Array>();

  /** `isSame` tells of which names what they had before still holds. */
  constructor(before: ReadonlyMap<string, Uint8Array>, isSame: (name: string) => boolean) {
    this.#before = before;
    this.#isSame = isSame;
  }

  get(name: string): Uint8Array | undefined {
    const part = this.#now.get(name) ?? (this.#isSame(name) ? this.#before.get(name) : undefined);
    if (part) this.#now.set(name, part);
    return part;
  }

  set(name: string, part: Uint8Array): Map<string, Uint8Array> {
    return this.#now.set(name, part);
  }

  /** They are still to be written. */
  clear(): void {}

  /** Members of the archive at a path. A digest tells all that one is made of. */
  readonly packed = (path: string): PackedMembers => ({
    digestOf,
    get: (digest) => this.#now.get(memberName(path, digest)) ?? this.#before.get(memberName(path, digest)),
    set: (digest, archive) => this.#now.set(memberName(path, digest), archive),
  });

  /** With those of archives that were taken over whole. */
  write(folder: string): void {
    const again = [...this.#before].filter(([name]) => this.#isSame(fileOf(name)));
    const parts = new Map([...again, ...this.#now]);
    const lengths: Lengths = [...parts].map(([name, { length }]) => [name, length]);
    const digest = writeDigested(join(folder, BYTES), parts.values());
    writeFileSync(join(folder, LIST), JSON.stringify({ digest, lengths } satisfies List));
  }
}

/** Throws where a file is missing or damaged. */
export function readParts(folder: string): ReadonlyMap<string, Uint8Array> {
  const { digest, lengths } = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as List; // as it was written
  const bytes = readFileSync(join(folder, BYTES));
  if (digestOf(bytes) !== digest) throw new Error('The parts are damaged.');
  let at = 0;
  return new Map(lengths.map(([name, length]) => [name, bytes.subarray(at, (at += length))]));
}
