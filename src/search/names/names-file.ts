// The names file as it travels: `names.ts` makes it, `entries.ts` reads it.

import type { Kind } from '../../catalog/model.ts';

export type SearchKind = Kind | 'guide' | 'page';

/** How a kind is shown, and its names. */
export interface NamedKind {
  readonly kind: SearchKind;
  readonly label: string;
  /** Of its pages; empty where an id is a path. */
  readonly folder: string;
  /** Whether they stand last among what the text found. */
  readonly isLast?: true;
  /** At least one: lines of name, synonyms, id (empty where it follows from the name) and aliases, both lists separated by commas, and
   * of what is deprecated the number of what replaces it, or `-`; trailing tabs cut. The order of lines is the number by
   * which this and the other search files refer to a thing. */
  readonly lines: string;
}

export interface NamesFile {
  /** In the order in which equally good matches stand. */
  readonly kinds: readonly NamedKind[];
  /** The first property of each listing part, see `listings.ts`. */
  readonly listings: readonly number[];
}
