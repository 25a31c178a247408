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

/** Whether two values say something else. In which order an object has its keys says nothing. */
export const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a, inOrder) !== JSON.stringify(b, inOrder);

/** The same of lists in which the order says nothing either. */
export const differsAsSet = (a: unknown, b: unknown): boolean => differs(asSet(a), asSet(b));

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function asSet(value: unknown): unknown {
  return Array.isArray(value) ? value.map((one) => JSON.stringify(one, inOrder)).sort() : value;
}
