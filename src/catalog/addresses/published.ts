// The inventory of published addresses: one a line, each followed by the id of what stands there.

import { parseAddress } from './address.ts';
import type { Address } from './address.ts';

export interface Published {
  readonly address: Address;
  /** 1-based, in the inventory. */
  readonly line: number;
}

/** Reads the inventory. Lines that hold no address are skipped: they are comments, or were never made by us. */
export function parsePublished(text: string): readonly Published[] {
  return text.split('\n').flatMap((written, index) => {
    const address = written.startsWith('/') ? parseAddress(written.trimEnd().split(' ', 1)[0] ?? '') : undefined;
    return address ? [{ address, line: index + 1 }] : [];
  });
}
