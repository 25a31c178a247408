import type { JsonValue, Kind } from '../../catalog/model.ts';
import { listed } from '../../words/lists.ts';

/** One thing that changed, in terms of the catalog. */
export interface Change {
  /** What happened: `event-removed`, `property-type-changed`. Permanent, for programs. */
  readonly code: string;
  readonly kind: Kind | 'catalog';
  /** The id after the change; before it, where the thing is gone. */
  readonly id: string;
  readonly name: string;
  /** Whether something that followed the old catalog is wrong under the new one: code that sends data, or a link. */
  readonly breaking: boolean;
  /** A sentence. */
  readonly text: string;
  readonly before?: JsonValue | undefined;
  readonly after?: JsonValue | undefined;
}

export type Subject = Pick<Change, 'kind' | 'id' | 'name'>;

/** `backticks` as in the catalog, joined as a sentence reads them. */
export function named(keys: readonly string[]): string {
  return listed(keys.map((key) => `\`${key}\``));
}

/** The items of the first list that the other lacks, in order. */
export function without<T>(list: readonly T[], other: readonly T[]): readonly T[] {
  const known = new Set(other);
  return list.filter((item) => !known.has(item));
}

export const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
