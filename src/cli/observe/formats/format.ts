import type { Call } from '../call.ts';

/** What was found in a record: calls, and for each part of it that holds none, why. */
export type Found = readonly (Call | string)[];

/** A format of records as JSON. */
export interface JsonFormat {
  readonly id: string;
  readonly label: string;
  /** What shows that a record is of this format; nothing where it is not. */
  readonly reason: (record: Readonly<Record<string, unknown>>) => string | undefined;
  readonly read: (record: Readonly<Record<string, unknown>>) => Found;
}
