// The finished catalog: readonly, plain, serialisable. It knows nothing of files, Astro or HTML.
// Things refer to one another by id; `lookup.ts` turns ids into things.

import type { BASES, CALLS, FORMATS, JsonValue, TYPES } from './schema.ts';
import type { CHANGES } from './schema-changes.ts';

export type { JsonValue };

type Id<Kind extends string> = string & { readonly __kind: Kind };
export type GoalId = Id<'goal'>;
export type UseCaseId = Id<'use-case'>;
export type EventId = Id<'event'>;
export type PropertyId = Id<'property'>;
export type SourceId = Id<'source'>;
export type DestinationId = Id<'destination'>;

export type Kind = 'goal' | 'use-case' | 'event' | 'property' | 'source' | 'destination';
export type Basis = (typeof BASES)[number];
export type Call = (typeof CALLS)[number];
export type PropertyType = (typeof TYPES)[number];
export type Format = (typeof FORMATS)[number];

/** Goals, use cases, events, properties, source and destination types, each in catalog order: goals as `site.yaml`
 * orders them, everything else in the order in which the goals, read from top to bottom, first mention it; what nothing
 * mentions follows by name. */
export interface Catalog {
  readonly site: Site;
  readonly goals: readonly Goal[];
  readonly useCases: readonly UseCase[];
  readonly events: readonly Event[];
  readonly properties: readonly Property[];
  readonly sources: readonly SourceType[];
  readonly destinations: readonly DestinationType[];
  readonly moves: Moves;
  /** What changed, newest first. */
  readonly editions: readonly Edition[];
}

/** A catalog before it knows where gone addresses lead and what changed. */
export type Things = Omit<Catalog, 'moves' | 'editions'>;

export interface Link {
  readonly title: string;
  readonly url: string;
}

export interface Note {
  readonly kind: 'doubt' | 'caution' | 'tip';
  readonly text: string;
  readonly basis: Basis;
  readonly links: readonly Link[];
}

export interface Site {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  readonly version: string;
  /** ISO date. */
  readonly updated: string;
  readonly source?:
    | {
        readonly title: string;
        readonly publisher: string;
        readonly url: string;
        /** ISO date. */
        readonly modified: string;
        readonly licence: { readonly name: string; readonly url: string };
      }
    | undefined;
  /** As `#rrggbb`. */
  readonly colours?: { readonly accent: string; readonly accentInDark: string } | undefined;
  /** Links in the foot of every page. */
  readonly links?: readonly Link[] | undefined;
  readonly editUrl?: string | undefined;
  readonly example: { readonly userId: string; readonly anonymousId: string; readonly writeKey: string };
}

interface Shared {
  readonly name: string;
  readonly summary: string;
  /** Longer plain text, or empty. Blank lines separate paragraphs; `backticks` mark code. */
  readonly description: string;
  readonly synonyms: readonly string[];
  readonly notes: readonly Note[];
  /** Path of the file it was read from, under the content folder: `events/order-completed.yaml`. */
  readonly file: string;
}

export interface Goal extends Shared {
  readonly kind: 'goal';
  readonly id: GoalId;
  readonly useCases: readonly UseCaseId[];
  /** The union of its use cases' events, in order of first need, with the use cases of this goal that need each. */
  readonly events: readonly { readonly event: EventId; readonly useCases: readonly UseCaseId[] }[];
  readonly properties: readonly PropertyId[];
  readonly sources: readonly SourceId[];
  readonly destinations: readonly DestinationId[];
  /** The fewest events that open the most of its use cases, greedily; each step names the events to add together and
   * the use cases they complete. Ends when every use case is open. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly events: readonly EventId[];
  readonly opens: readonly UseCaseId[];
  /** Use cases open after this step, all told. */
  readonly total: number;
}

export interface UseCase extends Shared {
  readonly kind: 'use-case';
  readonly id: UseCaseId;
  readonly audience: string;
  /** In authored order. `reason` is empty where none is given. */
  readonly events: readonly { readonly event: EventId; readonly reason: string }[];
  /** The union of its events' properties, in order of first mention. */
  readonly properties: readonly PropertyId[];
  /** In the order of the file, which is the order of the goals. */
  readonly placements: readonly Placement[];
  /** The union over its placements, in order of first mention, with the goals that recommend each. */
  readonly sources: readonly { readonly source: SourceId; readonly goals: readonly GoalId[] }[];
  readonly destinations: readonly { readonly destination: DestinationId; readonly goals: readonly GoalId[] }[];
  /** How each placement after the first differs from the first; placements that agree with it are left out. */
  readonly differences: readonly Difference[];
  /** Most shared events first, at most 8. */
  readonly related: readonly { readonly useCase: UseCaseId; readonly shared: readonly EventId[] }[];
}

export interface Placement {
  readonly goal: GoalId;
  readonly sources: readonly SourceId[];
  readonly destinations: readonly DestinationId[];
}

export interface Difference {
  readonly goal: GoalId;
  /** The goal of the first placement. */
  readonly from: GoalId;
  readonly sourcesAdded: readonly SourceId[];
  readonly sourcesDropped: readonly SourceId[];
  readonly destinationsAdded: readonly DestinationId[];
  readonly destinationsDropped: readonly DestinationId[];
}

export interface PlacementRef {
  readonly goal: GoalId;
  readonly useCase: UseCaseId;
}

export interface Event extends Shared {
  readonly kind: 'event';
  readonly id: EventId;
  readonly call: Call;
  readonly aliases: readonly string[];
  readonly properties: readonly EventProperty[];
  readonly spec?: EventSpec | undefined;
  readonly useCases: readonly UseCaseId[];
  readonly goals: readonly GoalId[];
  /** Every use case × goal that needs it, by goal. */
  readonly placements: readonly PlacementRef[];
  /** Events needed by the same use cases, most shared use cases first, at most 8. */
  readonly companions: readonly { readonly event: EventId; readonly useCases: readonly UseCaseId[] }[];
}

/** A property as one event carries it: meaning and example are the property's own unless the event says otherwise. */
export interface EventProperty {
  readonly property: PropertyId;
  readonly summary: string;
  readonly example: JsonValue | undefined;
  /** Whether the event gives a meaning of its own. */
  readonly ownMeaning: boolean;
}

export interface EventSpec {
  readonly relation: 'same' | 'nearest';
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly onlyHere: readonly PropertyId[];
  readonly onlyThere: readonly string[];
  readonly renamed: readonly { readonly property: PropertyId; readonly there: string }[];
}

export interface Property {
  readonly kind: 'property';
  readonly id: PropertyId;
  /** The key as sent; equal to the id. */
  readonly name: string;
  /** What it means, in one sentence. */
  readonly summary: string;
  /** Longer plain text, or empty. */
  readonly description: string;
  readonly synonyms: readonly string[];
  readonly notes: readonly Note[];
  readonly file: string;
  readonly type: PropertyType;
  readonly format?: Format | undefined;
  readonly example: JsonValue | undefined;
  /** Where type and meaning come from. */
  readonly basis: Basis;
  readonly specs: readonly { readonly title: string; readonly url: string; readonly as?: string | undefined }[];
  readonly constraints: Constraints;
  readonly items?: { readonly type: PropertyType; readonly members: readonly Member[] } | undefined;
  readonly members: readonly Member[];
  readonly personal: boolean;
  readonly events: readonly EventId[];
  readonly useCases: readonly UseCaseId[];
}

export interface Constraints {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: string | undefined;
  readonly enum?: readonly (string | number)[] | undefined;
}

/** A key inside an object, or inside the objects of an array. */
export interface Member {
  readonly key: string;
  readonly type: PropertyType;
  readonly format?: Format | undefined;
  readonly summary: string;
  readonly example: JsonValue | undefined;
}

interface Connection extends Shared {
  /** What counts as one, in plain words. */
  readonly examples: readonly string[];
  /** Every use case × goal that recommends it, by goal. */
  readonly placements: readonly PlacementRef[];
  readonly useCases: readonly UseCaseId[];
}

export interface SourceType extends Connection {
  readonly kind: 'source';
  readonly id: SourceId;
}

export interface DestinationType extends Connection {
  readonly kind: 'destination';
  readonly id: DestinationId;
}

export type Thing = Goal | UseCase | Event | Property | SourceType | DestinationType;

export interface Edition {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly summary: string;
  /** Longer plain text, or empty. */
  readonly description: string;
  readonly changes: readonly EditionChange[];
}

export interface EditionChange {
  readonly what: (typeof CHANGES)[number];
  /** What the page is called now; what it was called, if it is retired. */
  readonly name: string;
  readonly kind: Kind | undefined;
  /** Where it is today: begins with a slash, without a base path. */
  readonly to: string;
  /** One sentence, or empty. */
  readonly summary: string;
  readonly breaking: boolean;
}

/** Where addresses lead that are gone. All begin with a slash, without a base path; chains are resolved. */
export interface Moves {
  readonly pages: readonly MovedPage[];
  /** Other files than pages: `/exports/old.csv`. */
  readonly files: readonly { readonly from: string; readonly to: string }[];
  readonly retired: readonly RetiredPage[];
  /** Anchors that live pages still answer to. */
  readonly anchors: readonly FormerAnchor[];
}

export interface MovedPage {
  readonly from: string;
  readonly to: string;
  /** Anchors that are called otherwise, or stand elsewhere, now. */
  readonly anchors: readonly { readonly anchor: string; readonly to: string }[];
  /** Whether a server may lead on: it cannot see anchors, so not where one of them means something else on the new page. */
  readonly byServer: boolean;
}

export interface Retired {
  readonly name: string;
  /** ISO date. */
  readonly since: string;
  readonly reason: string;
  readonly instead: readonly string[];
}

export interface RetiredPage extends Retired {
  readonly page: string;
}

export interface FormerAnchor {
  readonly page: string;
  readonly anchor: string;
  readonly to: string;
  /** Set where the anchor itself was retired; `to` is then its own old address. */
  readonly retired?: Retired | undefined;
}
