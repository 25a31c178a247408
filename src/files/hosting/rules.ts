// What every host has to know of addresses that are gone: one list, printed in the words of each.

import { parseAddress } from '../../catalog/addresses/address.ts';
import type { Moves } from '../../catalog/model.ts';
import { exportUrl, fileOf } from '../../site/urls.ts';

/** Where the files of a schema registry stand: JSON whose names end in a version instead of `.json`. */
export const jsonWithoutName = (): string => `/${fileOf(exportUrl('iglu/schemas/'))}`;

/** What a browser, a server or a disk may take for another place than it names: empty segments, other slashes, dots, NUL.
 * Within the path as it was asked for, in any case; the end of the path is `$` or what is put in for it. */
export const strangePath = (end = '$'): string => String.raw`//|\\|%5c|%2f|%00|/(?:\.|%2e){1,2}(?:/|${end})`;

export interface Rule {
  /** As it is matched: with the base path, decoded. */
  readonly from: string;
  /** As it is sent: with the base path, percent-encoded, without fragment. */
  readonly to: string;
  /** With its `#`, or empty. */
  readonly fragment: string;
}

/** Redirects a server may give. `base` is empty or `/a/b`. Pages whose anchors changed their meaning are left to the
 * redirect page, which can see them. */
export function redirectRules({ pages }: Moves, base: string): readonly Rule[] {
  return pages
    .filter(({ byServer }) => byServer)
    .flatMap(({ from, to }) => {
      const target = parseAddress(to);
      if (!target) return [];
      return [
        { from: base + decodeURIComponent(from), to: base + target.page, fragment: to.slice(target.page.length) },
      ];
    });
}
