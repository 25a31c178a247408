// A foreign plan with everything the catalog has a place for. Where a file says nothing, nothing stands here.

import type { Basis, Call, Constraints, Format, JsonValue, PropertyType } from '../../catalog/model.ts';
import type { Position, Problem } from '../../catalog/problem.ts';

/** Where something stands in one of the files that are imported. */
export interface Place extends Position {
  readonly file: string;
}

export interface PlannedProperty extends Place {
  readonly key: string;
  readonly type?: PropertyType | undefined;
  readonly format?: Format | undefined;
  readonly summary?: string | undefined;
  readonly example?: JsonValue | undefined;
  readonly constraints?: Constraints | undefined;
  readonly items?: { readonly type: PropertyType; readonly members: readonly PlannedMember[] } | undefined;
  readonly members?: readonly PlannedMember[] | undefined;
  readonly personal?: boolean | undefined;
  readonly basis?: Basis | undefined;
}

export interface PlannedMember {
  readonly key: string;
  readonly type: PropertyType;
  readonly format?: Format | undefined;
  readonly summary?: string | undefined;
  readonly example?: JsonValue | undefined;
}

export interface PlannedEvent extends Place {
  readonly name: string;
  readonly call: Call;
  readonly summary?: string | undefined;
  readonly properties: readonly PlannedProperty[];
}

/** What is read and has no place in the catalog. */
export interface Skipped extends Place {
  /** `The GROUP rule` */
  readonly what: string;
}

/** What one of the readers finds in a file of its kind. */
export interface Found {
  /** What it is, in words. */
  readonly format: string;
  readonly events: readonly PlannedEvent[];
  readonly skipped: readonly Skipped[];
}

export interface Plan {
  /** What it is, in words; nothing if it is none of those we read. */
  readonly format: string | undefined;
  readonly events: readonly PlannedEvent[];
  readonly problems: readonly Problem[];
}

/** Turns an offset into the place to report. */
export type At = (offset: number) => Place;
