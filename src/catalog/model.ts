// The finished catalog: readonly, plain, serialisable. It knows nothing of files, Astro or HTML.
// Things refer to one another by id; `lookup.ts` turns ids into things.

import type { BASES, CALLS, FactKey, FactsOf, STATUSES } from './facts.ts';
import type { IdOf, Kind, ListOf } from './kinds.ts';
import type { Authored } from './schema.ts';
import type { Counterpart } from './schema/elsewhere.ts';
import type { AuthoredFrom, AuthoredTo } from './schema/sent.ts';
import type { AuthoredGuide, AuthoredSite } from './schema/site.ts';
import type { AuthoredForm, AuthoredMember, JsonValue, PropertyType } from './schema/values.ts';
import type { CHANGES } from './schema/changes.ts';
import type { AuthoredCode } from './schema/code.ts';
import type { AuthoredObserved } from './schema/observed.ts';

export type { Counterpart, IdOf, JsonValue, Kind, PropertyType };

export type GoalId = IdOf<'goal'>;
export type UseCaseId = IdOf<'use-case'>;
export type EventId = IdOf<'event'>;
export type PropertyId = IdOf<'property'>;
export type SourceId = IdOf<'source'>;
export type DestinationId = IdOf<'destination'>;
export type GroupId = IdOf<'group'>;

export type Basis = (typeof BASES)[number];
export type Call = (typeof CALLS)[number];
export type Status = (typeof STATUSES)[number];

/** The list of each kind in catalog order: goals as `site.yaml` orders them, everything else in the order in which the
 * goals, read from top to bottom, first mention it; what nothing mentions follows by name. */
export interface Catalog extends Things {
  /** In their order. */
  readonly guides: readonly Guide[];
  readonly prose: readonly ThingProse[];
  readonly moves: Moves;
  /** What changed, newest first. */
  readonly editions: readonly Edition[];
}

/** A catalog before it knows where gone addresses lead and what changed. */
export interface Things extends Lists {
  readonly site: Site;
  /** What traffic was seen, where any was observed. */
  readonly observed?: Observed;
  /** What code sends, where any was scanned. */
  readonly code?: Code;
}

export type Lists = { readonly [K in Kind as ListOf<K>]: readonly ThingOf<K>[] };

export type Site = Readonly<Omit<AuthoredSite, 'goals'>>;
export type Note = Authored<'goal'>['notes'][number];
export type Link = Note['links'][number];

/** What every thing has, and what it states in simple facts. */
export type Common<K extends Kind> = {
  readonly kind: K;
  readonly id: IdOf<K>;
  readonly name: string;
  readonly summary: string;
  /** Longer plain text, or empty. Blank lines separate paragraphs; `backticks` mark code. */
  readonly description: string;
  readonly synonyms: readonly string[];
  readonly notes: readonly Note[];
  /** Path of the file it was read from, under the content folder: `events/order-completed.yaml`. */
  readonly file: string;
  /** Whom it belongs to through an area, where it says nothing of its owner itself. */
  readonly inheritedOwner?: Inherited | undefined;
} & FactsOf<K>;

export interface Inherited {
  readonly owner: IdOf<'team'>;
  /** The area that has the owner: its own, or one around it. */
  readonly area: IdOf<'area'>;
}

export interface Goal extends Common<'goal'> {
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

interface Step {
  readonly events: readonly EventId[];
  readonly opens: readonly UseCaseId[];
  /** Use cases open after this step, all told. */
  readonly total: number;
}

export interface UseCase extends Common<'use-case'> {
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

export interface Event extends Common<'event'> {
  readonly properties: readonly EventProperty[];
  /** Where it is really sent from and to, in the order of the file; what use cases recommend stands in their placements. */
  readonly sources: readonly SentFrom[];
  readonly destinations: readonly SentTo[];
  readonly pictures?: Picture[];
  /** In traffic, on the days that are counted for all. */
  readonly observed?: Sighting;
  /** Where code sends it: no places, if none was found. */
  readonly code?: readonly CodePlace[];
  readonly spec?: EventSpec | undefined;
  readonly useCases: readonly UseCaseId[];
  readonly goals: readonly GoalId[];
  /** Every use case × goal that needs it, by goal. */
  readonly placements: readonly PlacementRef[];
  /** Events needed by the same use cases, most shared use cases first, at most 8. */
  readonly companions: readonly { readonly event: EventId; readonly useCases: readonly UseCaseId[] }[];
}

/** The days that are counted, as ISO dates, and what no event of the catalog is. */
export interface Observed extends Readonly<Pick<AuthoredObserved, 'from' | 'to'>> {
  readonly undocumented: readonly (Sighted & { readonly keys: readonly string[] })[];
}

type Sighted = Readonly<Omit<AuthoredObserved['events'][number], 'properties'>>;

/** How often an event was seen, and which part of its calls had each property: 0 to 1. */
export interface Sighting extends Omit<Sighted, 'name' | 'call'> {
  readonly properties: readonly { readonly property: PropertyId; readonly part: number }[];
  /** Keys it does not document. */
  readonly undocumented: readonly { readonly key: string; readonly part: number }[];
}

/** What no event of the catalog is. */
interface Code {
  readonly undocumented: readonly (Readonly<Omit<AuthoredCode['events'][number], 'places'>> & {
    readonly places: readonly CodePlace[];
  })[];
}

/** A line that sends, with where it is read, and what `site.yaml` says of the folder it lies in. */
export interface CodePlace extends Readonly<AuthoredCode['events'][number]['places'][number]> {
  readonly url?: string;
  readonly source?: SourceId;
  readonly area?: IdOf<'area'>;
}

/** A picture beside an event, as it is named there, with its size in pixels. */
export interface Picture extends Readonly<NonNullable<Authored<'event'>['pictures']>[number]> {
  readonly width: number;
  readonly height: number;
  /** Of its bytes. */
  readonly digest: string;
}

export type SentFrom = Readonly<AuthoredFrom>;
export type SentTo = Readonly<AuthoredTo>;

/** What a value may be. What is not stated is absent. */
export interface Form extends Readonly<Omit<AuthoredForm, 'values' | 'members' | 'items'>> {
  readonly values?: readonly AllowedValue[] | undefined;
  readonly members?: readonly Member[] | undefined;
  readonly items?: Items | undefined;
}

export interface AllowedValue {
  readonly value: string | number | boolean;
  readonly summary?: string | undefined;
  readonly status?: Status | undefined;
}

/** A key inside a map, or inside the maps of a list. */
export interface Member extends Form, Readonly<Pick<AuthoredMember, 'required' | 'summary' | 'status' | 'example'>> {
  readonly key: string;
}

export interface Items extends Form {
  readonly summary?: string | undefined;
}

/** What an event or a group says of a property otherwise than the property itself. */
export interface Override extends Form, Readonly<Pick<AuthoredMember, 'required' | 'summary' | 'status' | 'example'>> {
  readonly property: PropertyId;
}

/** A property as one event carries it: its own form, with what the event says otherwise over it. */
export interface EventProperty extends Override {
  readonly key: string;
  readonly summary: string;
  /** Whether the event gives a meaning of its own. */
  readonly ownMeaning: boolean;
  /** What the event, or the group it comes with, says otherwise or beyond the property. */
  readonly stated: readonly Exclude<keyof Override, 'property'>[];
  /** The group it comes with. */
  readonly group?: GroupId | undefined;
}

export interface EventSpec extends Omit<NonNullable<Authored<'event'>['spec']>, 'onlyHere' | 'renamed'> {
  readonly onlyHere: readonly PropertyId[];
  readonly renamed: readonly { readonly property: PropertyId; readonly there: string }[];
}

/** Its name is the key as sent. */
export interface Property extends Common<'property'>, Form {
  readonly example?: JsonValue | undefined;
  readonly specs: Authored<'property'>['specs'];
  readonly events: readonly EventId[];
  readonly groups: readonly GroupId[];
  readonly useCases: readonly UseCaseId[];
}

export type Constraints = NonNullable<Form['constraints']>;

/** Properties that are sent together. */
export interface Group extends PlainThing<'group'> {
  readonly properties: readonly EventProperty[];
  /** The events that include it; all of them, where it is sent everywhere. */
  readonly events: readonly EventId[];
}

interface Connection {
  /** Those that are really sent from there, or go there. */
  readonly events: readonly EventId[];
  /** Every use case × goal that recommends it, by goal. */
  readonly placements: readonly PlacementRef[];
  readonly useCases: readonly UseCaseId[];
}

export interface SourceType extends Common<'source'>, Connection {}

export interface DestinationType extends Common<'destination'>, Connection {}

/** The kinds that derive more than every thing has; of another the common part is all. */
interface Shapes {
  readonly goal: Goal;
  readonly 'use-case': UseCase;
  readonly event: Event;
  readonly property: Property;
  readonly source: SourceType;
  readonly destination: DestinationType;
  readonly group: Group;
}

export type ThingOf<K extends Kind> = K extends keyof Shapes ? Shapes[K] : PlainThing<K>;

/** Of a kind without a shape of its own: what names it in a simple fact, in catalog order; of a team, at the end, what it
 * owns `through` an area. */
export type PlainThing<K extends Kind> = Common<K> & {
  readonly namedBy: readonly {
    readonly fact: FactKey;
    readonly kind: Kind;
    readonly id: string;
    readonly through?: IdOf<'area'> | undefined;
  }[];
};
export type Thing = { [K in Kind]: ThingOf<K> }[Kind];

/** A page of prose about the catalog or the site. Its text stays in its file. */
export interface Guide extends AuthoredGuide {
  readonly slug: string;
  readonly file: string;
  readonly headings: readonly {
    readonly level: number;
    readonly id: string;
    readonly text: string;
    /** The first sentence below it, or empty. */
    readonly opening: string;
  }[];
}

/** The prose on the page of a thing. Its text stays in its file. */
interface ThingProse {
  /** Begins with a slash, without a base path. */
  readonly page: string;
  readonly headings: readonly { readonly level: number; readonly id: string }[];
}

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
