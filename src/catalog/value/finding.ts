import type { JsonValue, PropertyType } from '../model.ts';
import type { Limits } from './due.ts';

/** Keys and places in lists, from the value judged to the part meant, which may be missing. */
export type ValuePath = readonly (string | number)[];

export interface ValueFinding {
  readonly path: ValuePath;
  /** The fact that is not kept. `unlisted` and `unread` name what was not judged. */
  readonly keyword: keyof Expectations;
  /** As the keyword has it. */
  readonly expected: Expectations[keyof Expectations];
  readonly found: unknown;
}

interface Expectations extends Required<{ [K in Exclude<keyof Limits, 'default'>]: NonNullable<Limits[K]> }> {
  readonly type: readonly (PropertyType | 'null')[];
  readonly format: string;
  readonly values: readonly JsonValue[];
  readonly required: true;
  readonly additionalProperties: false;
  /** A key that is not described, where others may be sent. */
  readonly unlisted: true;
  /** A value that is not known; or the pattern that cannot be held against it. */
  readonly unread: string;
}

/** Whether something is wrong, rather than not judged. */
export function isFault({ keyword }: ValueFinding): boolean {
  return keyword !== 'unread' && keyword !== 'unlisted';
}
