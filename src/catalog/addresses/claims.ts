// What a catalog says of the site that is made of it, which only the finished site can bear out: that an address is free for
// a redirect, that another is there.

import type { Position } from '../problem.ts';

export interface Claims {
  /** Addresses that are gone, as they are declared, decoded but for their form: `/events/old/`. */
  readonly gone: readonly Claim[];
  /** Where they lead in the end. */
  readonly leading: readonly Claim[];
  /** Images in prose, by their paths on the host. */
  readonly images: readonly Claim[];
}

export interface Claim {
  readonly address: string;
  readonly file: string;
  readonly at: Position;
}

export const NO_CLAIMS: Claims = { gone: [], leading: [], images: [] };
