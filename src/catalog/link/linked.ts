// The authored content once its references are known to resolve.

import type { Kind, ListOf } from '../kinds.ts';
import type { Event, EventId, GoalId, GroupId, IdOf, Picture, Placement, PropertyId, UseCaseId } from '../model.ts';
import type { Authored } from '../schema.ts';
import type { AuthoredSite } from '../schema/site.ts';
import type { AuthoredMember } from '../schema/values.ts';

export interface Linked<K extends Kind> {
  readonly id: IdOf<K>;
  readonly file: string;
  readonly data: Authored<K>;
}

export interface LinkedGoal extends Linked<'goal'> {
  /** As the goal's own file orders them; perhaps not all. */
  readonly useCases: readonly UseCaseId[];
}

export interface LinkedUseCase extends Linked<'use-case'> {
  readonly events: readonly { readonly event: EventId; readonly reason: string }[];
  readonly placements: readonly Placement[];
}

/** A property with what is said of it otherwise there, or a group. */
export type LinkedEntry =
  { readonly property: PropertyId; readonly data: AuthoredMember | undefined } | { readonly group: GroupId };

export interface LinkedEvent extends Linked<'event'> {
  readonly entries: readonly LinkedEntry[];
  readonly sent: Pick<Event, 'sources' | 'destinations'>;
  readonly pictures: readonly Picture[];
  readonly onlyHere: readonly PropertyId[];
  readonly renamed: readonly { readonly property: PropertyId; readonly there: string }[];
}

export interface LinkedGroup extends Linked<'group'> {
  readonly entries: readonly LinkedEntry[];
}

/** The kinds that refer to others in more than simple facts. */
interface Shapes {
  readonly goal: LinkedGoal;
  readonly 'use-case': LinkedUseCase;
  readonly event: LinkedEvent;
  readonly group: LinkedGroup;
}

type LinkedOf<K extends Kind> = K extends keyof Shapes ? Shapes[K] : Linked<K>;

/** The things of a catalog with their references resolved, each list in the order of file names. */
export type LinkedContent = { readonly [K in Kind as ListOf<K>]: readonly LinkedOf<K>[] } & {
  readonly site: { readonly data: AuthoredSite; readonly goals: readonly GoalId[] };
};
