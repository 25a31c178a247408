import type { Entry } from '../names/entries.ts';
import type { Match } from '../names/matching/findings.ts';
import { entryUrl } from '../names/paths.ts';
import type { Segment } from '../names/marks.ts';

/** A place inside the page of a result. */
interface Row {
  readonly name: string;
  readonly url: string;
}

export interface Result {
  readonly entry: Entry;
  /** Of its page. */
  readonly url: string;
  /** The alias or synonym that was typed, where the name was not. */
  readonly by?: string | undefined;
  /** The same in other words, by which it was found. */
  readonly said?: string | undefined;
  /** Where it leads, if that is not the page as a whole. */
  readonly asked?: Row | undefined;
  /** A place on the page to go to as well. */
  readonly row?: Row | undefined;
  /** What the page says, with the words asked for marked. */
  readonly excerpt?: readonly Segment[] | undefined;
}

export interface Results {
  /** The query they answer. */
  readonly query: string;
  readonly results: readonly Result[];
  readonly terms: ReadonlySet<string>;
  /** Whether nothing more is coming. */
  readonly isComplete: boolean;
  /** What there is to say of them, to stand above. */
  readonly notes?: readonly HTMLElement[];
  /** What to show where there are none. */
  readonly instead?: HTMLElement | undefined;
}

/** An event that was asked for with a property leads to its row; one that only carries the property asked for has it
 * as a place to go to. */
export function resultOf({ entry, by, property, level }: Match): Result {
  const row = property && { name: property.name, url: entryUrl(entry, property) };
  return { entry, url: entryUrl(entry), by, [level === 'carries' ? 'row' : 'asked']: row };
}
