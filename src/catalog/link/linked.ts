// The authored content once its references are known to resolve.

import type {
  DestinationId,
  EventId,
  EventProperty,
  GoalId,
  Placement,
  PropertyId,
  SourceId,
  UseCaseId,
} from '../model.ts';
import type {
  AuthoredConnection,
  AuthoredEvent,
  AuthoredGoal,
  AuthoredProperty,
  AuthoredSite,
  AuthoredUseCase,
} from '../schema.ts';

interface Linked<Id, T> {
  readonly id: Id;
  readonly file: string;
  readonly data: T;
}

export interface LinkedGoal extends Linked<GoalId, AuthoredGoal> {
  /** As the goal's own file orders them; perhaps not all. */
  readonly useCases: readonly UseCaseId[];
}

export interface LinkedUseCase extends Linked<UseCaseId, AuthoredUseCase> {
  readonly events: readonly { readonly event: EventId; readonly reason: string }[];
  readonly placements: readonly Placement[];
}

export interface LinkedEvent extends Linked<EventId, AuthoredEvent> {
  readonly properties: readonly (Pick<EventProperty, 'property' | 'example'> & {
    readonly summary: string | undefined;
  })[];
  readonly onlyHere: readonly PropertyId[];
  readonly renamed: readonly { readonly property: PropertyId; readonly there: string }[];
}

export type LinkedProperty = Linked<PropertyId, AuthoredProperty>;
export type LinkedSource = Linked<SourceId, AuthoredConnection>;
export type LinkedDestination = Linked<DestinationId, AuthoredConnection>;

/** The things of a catalog with their references resolved, each list in the order of file names. */
export interface LinkedContent {
  readonly site: { readonly data: AuthoredSite; readonly goals: readonly GoalId[] };
  readonly goals: readonly LinkedGoal[];
  readonly useCases: readonly LinkedUseCase[];
  readonly events: readonly LinkedEvent[];
  readonly properties: readonly LinkedProperty[];
  readonly sources: readonly LinkedSource[];
  readonly destinations: readonly LinkedDestination[];
}
