import type { Entry } from './entries.ts';
import type { Match } from './findings.ts';
import { entryUrl } from './paths.ts';
import type { Segment } from './marks.ts';

/** A place inside the page of a result. */
export interface Row {
  readonly name: string;
  readonly url: string;
}

export interface Result {
  readonly entry: Entry;
  readonly url: string;
  /** The alias or synonym that was typed, where the name was not. */
  readonly by?: string | undefined;
  readonly row?: Row | undefined;
  /** What the page says, with the words asked for marked. */
  readonly excerpt?: readonly Segment[] | undefined;
}

export interface Results {
  /** The query they answer. */
  readonly query: string;
  readonly results: readonly Result[];
  /** The query without its mistakes, if the best result needed that. */
  readonly corrected?: string | undefined;
  readonly terms: ReadonlySet<string>;
  /** `names`: more may come. `failed`: the full text could not be asked. */
  readonly state: 'names' | 'complete' | 'failed';
  /** What to show where there are none. */
  readonly instead?: HTMLElement | undefined;
}

export function resultOf({ entry, by, property }: Match): Result {
  const row = property && { name: property.name, url: entryUrl(entry, property) };
  return { entry, url: entryUrl(entry), by, row };
}
