// What any tracking plan says, whatever its format. What a file does not state is absent here: no reader makes up a type,
// a limit or whether something is required.

import type { Kind } from '../catalog/kinds.ts';
import type { Position, Problem } from '../catalog/problem.ts';
import type { FormatId } from './format-names.ts';

export interface Place extends Position {
  readonly file: string;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const CALL_WORDS = ['track', 'page', 'screen', 'identify', 'group'] as const;
export type PlanCall = (typeof CALL_WORDS)[number];

export type PlanType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

export type PlanStatus = 'proposed' | 'planned' | 'live' | 'deprecated';

export interface PlanLimits {
  /** The digits, where no number holds them. */
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly exclusiveMinimum?: number | string;
  readonly exclusiveMaximum?: number | string;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly const?: Json;
  readonly default?: Json;
}

/** What is said of an event or a property beside what is sent. */
export interface PlanFacts {
  /** What it means, as long as the file has it. */
  readonly summary?: string | undefined;
  /** How people call it, where that is not what is sent. */
  readonly title?: string | undefined;
  readonly status?: PlanStatus | undefined;
  /** A date or a version. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly owner?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Facts with no place of their own, by the name the file has for them. */
  readonly fields?: Readonly<Record<string, Json>> | undefined;
}

export interface PlanValue {
  readonly value: string | number | boolean;
  readonly summary?: string | undefined;
  readonly status?: PlanStatus | undefined;
}

/** What a value may be, at any depth. */
export interface PlanShape extends PlanFacts {
  readonly types?: readonly PlanType[] | undefined;
  /** The type in the words of the file, where those are not its types. */
  readonly typeText?: string | undefined;
  readonly nullable?: boolean | undefined;
  readonly format?: string | undefined;
  readonly values?: readonly PlanValue[] | undefined;
  readonly limits?: PlanLimits | undefined;
  readonly example?: Json | undefined;
  readonly members?: readonly PlanProperty[] | undefined;
  readonly items?: PlanShape | undefined;
  /** Whether an object may hold more than its members. */
  readonly additional?: boolean | undefined;
  readonly personal?: boolean | undefined;
  readonly privacy?: string | undefined;
  readonly basis?: string | undefined;
}

export interface PlanProperty extends PlanShape, Place {
  readonly key: string;
  /** Always, never said to be, or a condition in words. */
  readonly required?: boolean | string | undefined;
}

export interface PlanEvent extends PlanFacts, Place {
  /** As sent; empty where calls of this kind have none. */
  readonly name: string;
  readonly call: PlanCall;
  /** The word of the file for the call; absent where it says nothing of calls. */
  readonly callText?: string | undefined;
  /** In the order of the file; absent where the file says nothing of properties. */
  readonly properties?: readonly PlanProperty[] | undefined;
  /** Names of groups of properties that are sent with it. */
  readonly groups?: readonly string[] | undefined;
  readonly additional?: boolean | undefined;
  readonly area?: string | undefined;
  readonly trigger?: string | undefined;
  /** The name of the event that is sent in its place. */
  readonly replacedBy?: string | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly destinations?: readonly string[] | undefined;
  /** Named by its id only, because none of the files defines it. */
  readonly isUnresolved?: boolean | undefined;
  /** Told by one of the things, and here for its name and keys. */
  readonly isThing?: boolean | undefined;
}

/** Properties that are sent together, or, where `everywhere`, with every event. */
export interface PlanGroup extends PlanFacts, Place {
  readonly name: string;
  readonly everywhere: boolean;
  readonly properties: readonly PlanProperty[];
}

export interface PlanArea extends Place {
  readonly name: string;
  readonly summary?: string | undefined;
}

/** A thing of a catalog as its author wrote it, of a format that tells all of it. */
export interface PlanThing extends Place {
  readonly kind: Kind;
  readonly id: string;
  readonly record: { readonly [key: string]: Json };
}

/** What a reader finds in the files of its format. */
export interface Found {
  readonly events: readonly PlanEvent[];
  /** Properties defined apart from events. */
  readonly properties?: readonly PlanProperty[];
  readonly groups?: readonly PlanGroup[];
  readonly areas?: readonly PlanArea[];
  /** Things that tell all of themselves; the events among them stand in `events` too. */
  readonly things?: readonly PlanThing[];
  /** What the catalog that they are of declares for them. */
  readonly site?: PlanSite | undefined;
  /** How many of the events are names from sentences, which somebody should be asked about. */
  readonly doubtful?: number;
}

export interface PlanSite {
  readonly fields?: Readonly<Record<string, Json>> | undefined;
  readonly privacyClasses?: Readonly<Record<string, Json>> | undefined;
}

/** Facts of one kind that were read and have no place; the position is that of the first. */
export interface NotKept extends Place {
  /** The word of the file for facts like this: `createdAt`. */
  readonly kind: string;
  readonly count: number;
}

export interface Plan extends Required<Omit<Found, 'site'>>, Pick<Found, 'site'> {
  /** The formats found, with the reason for each. */
  readonly formats: readonly { readonly id: FormatId; readonly reason: string; readonly files: readonly string[] }[];
  /** What the columns of tables were taken for, in the words of `--columns`. */
  readonly columns: readonly { readonly file: string; readonly columns: Readonly<Record<string, string>> }[];
  readonly notKept: readonly NotKept[];
  readonly problems: readonly Problem[];
}
