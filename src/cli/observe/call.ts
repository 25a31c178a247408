import type { Call as CallWord } from '../../catalog/model.ts';

/** One call as it was sent, whatever the format it was kept in. */
export interface Call {
  readonly call: CallWord;
  /** As sent; empty where calls of this kind have none. */
  readonly name: string;
  /** In UTC, as 2026-11-20; absent where the record has no time. */
  readonly day: string | undefined;
  /** As sent, without what the tool adds by itself; absent where only the number of calls is known. */
  readonly properties: Readonly<Record<string, unknown>> | undefined;
  readonly count: number;
}

export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function textAt(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return typeof value === 'string' ? value : '';
}

export function mapAt(record: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return isMap(value) ? value : {};
}

/** The properties that the sender chose. */
export function without(
  properties: Readonly<Record<string, unknown>>,
  isAdded: (key: string) => boolean,
): Readonly<Record<string, unknown>> {
  const own = Object.entries(properties).filter(([key]) => !isAdded(key));
  return Object.assign(Object.create(null) as object, Object.fromEntries(own)); // of no prototype, so that no key means anything
}
