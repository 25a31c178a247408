// A foreign plan in what the catalog has a place for today. Where a file says nothing, nothing stands here.

import type { Basis, Call, Constraints, JsonValue, PropertyType } from '../../catalog/model.ts';
import type { Place } from '../../plans/record.ts';

export type { Place };

export interface PlannedProperty extends Place {
  readonly key: string;
  readonly type?: PropertyType | undefined;
  readonly format?: string | undefined;
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
  readonly format?: string | undefined;
  readonly summary?: string | undefined;
  readonly example?: JsonValue | undefined;
}

export interface PlannedEvent extends Place {
  readonly name: string;
  readonly call: Call;
  readonly summary?: string | undefined;
  readonly properties: readonly PlannedProperty[];
}
