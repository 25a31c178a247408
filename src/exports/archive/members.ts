/** Members of an archive, packed by this build or the one before, by the digest of all that they are made of. */
export interface PackedMembers {
  readonly digestOf: (made: string) => string;
  /** An archive of that member alone. */
  readonly get: (digest: string) => Uint8Array | undefined;
  readonly set: (digest: string, archive: Uint8Array) => void;
}
