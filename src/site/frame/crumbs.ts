// The way back from a page: what it belongs to.

import { parseAddress } from '../../catalog/addresses/address.ts';
import type { Kind } from '../../catalog/model.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { indexUrl } from '../urls.ts';

export interface Crumb {
  readonly name: string;
  readonly url: string;
  /** Whose mark stands before it. */
  readonly kind?: Kind | undefined;
}

export function indexCrumb(kind: Kind): Crumb {
  return { name: KINDS[kind].titles, url: indexUrl(kind), kind };
}

/** For the page of a thing that is gone. */
export function formerCrumbs(page: string): readonly Crumb[] {
  const kind = parseAddress(page)?.thing?.kind;
  return kind ? [indexCrumb(kind)] : [];
}
