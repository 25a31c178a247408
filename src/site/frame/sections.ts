// The sections of a page, in their order: the page prints them and "On this page" lists them. An id begins with `_`, so that
// it never meets the id of a property or goal.

import { namesAt } from '../../catalog/elsewhere/elsewhere.ts';
import { FACTS, type FactKey } from '../../catalog/facts.ts';
import { innerRows, membersOf } from '../../catalog/forms.ts';
import type { Lookup } from '../../catalog/lookup.ts';
import type {
  Catalog,
  DestinationType,
  Event,
  Goal,
  Property,
  SourceType,
  Thing,
  UseCase,
} from '../../catalog/model.ts';
import { namedByFact, type NamedThing, type Naming } from '../../catalog/named-by.ts';
import { carriedTitle } from '../../words/events/calls.ts';
import { SENDING_TITLES } from '../../words/events/sendings.ts';
import { leavingOf, newsOf } from '../lists/news.ts';
import { isDescribed } from '../values.ts';
import { isDrawn } from '../whole-flow.ts';
import { editionAnchor } from '../urls.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  /** It shows only where scripts run. */
  readonly needsScript?: boolean;
}

/** What the page of every kind prints itself; the rest is printed by those of the kind. */
export type ThingSections = { readonly [Key in 'notes' | 'downloads']?: Section };

export const eventSections = ({ properties, sources, destinations, notes, useCases, companions, ...own }: Event) =>
  sections({
    properties: carriedTitle(own.call, 2),
    pictures: own.pictures !== undefined && FACTS.pictures.label,
    sent:
      sources.length + destinations.length > 0 ? 'Where it is sent' : own.observed !== undefined && 'Seen in traffic',
    code: own.code !== undefined && 'In the code',
    call: 'Example call',
    check: properties.length > 0 && { title: 'Check a payload', needsScript: true },
    notes: notes.length > 0 && 'Notes',
    'where-used': useCases.length > 0 && 'Use cases that need it',
    companions: companions.length > 0 && 'Often used with',
    spec: own.spec !== undefined && 'Compared with the spec',
    elsewhere: Object.keys(own.as ?? {}).length > 0 && 'Other names',
    downloads: 'Export and share',
  });

export const useCaseSections = ({ notes, related }: UseCase) =>
  sections({
    flow: 'The flow',
    events: 'Events',
    connect: 'What to connect',
    notes: notes.length > 0 && 'Notes',
    related: related.length > 0 && 'Related use cases',
    downloads: 'Export and share',
  });

export const goalSections = ({ steps, notes }: Goal) =>
  sections({
    'use-cases': 'Use cases',
    events: 'Events it needs',
    steps: steps.length > 1 && 'Where to start',
    notes: notes.length > 0 && 'Notes',
    downloads: 'Export and share',
  });

export const propertySections = (property: Property) =>
  sections({
    facts: isDescribed(property) && factsTitle(property),
    members: innerRows(property, property.id).length > 0 && insideTitle(property),
    notes: property.notes.length > 0 && 'Notes',
    events: property.events.length > 0 && 'Used in',
    'use-cases': property.useCases.length > 0 && 'Use cases that need it',
    downloads: 'Export and share',
  });

const factsTitle = ({ type, example }: Property): string =>
  type !== undefined && example === undefined ? 'Type' : 'Type and example';

function insideTitle(property: Property): string {
  if (!property.items) return 'Keys';
  return membersOf(property).length > 0 ? 'Keys of each item' : 'Each item';
}

export const connectionSections = ({ kind, events, notes, placements }: SourceType | DestinationType) =>
  sections({
    events: events.length > 0 && SENDING_TITLES[kind],
    notes: notes.length > 0 && 'Notes',
    placements: placements.length > 0 && 'Recommended for',
    downloads: 'Export and share',
  });

/** What the page of a vendor has beside those of every kind. */
export type VendorSections = { readonly [Key in 'as' | 'keys' | 'gaps']?: Section };

function vendorSections(thing: NamedThing, lookup: Lookup) {
  const { named, unnamed } = thing.kind === 'vendor' ? namesAt(thing, lookup) : { named: [], unnamed: [] };
  return {
    as: named.length > 0 && FACTS.as.inverse,
    keys: named.some(({ renamed }) => renamed.length > 0) && 'Keys it calls otherwise',
    gaps: named.length > 0 && unnamed.length > 0 && 'No counterpart stated',
  };
}

/** Of the page for every kind, with a section for each fact that names the thing. */
export const plainSections = (thing: NamedThing, naming: readonly Naming[], lookup: Lookup) =>
  sections({
    properties: thing.kind === 'group' && thing.properties.length > 0 && 'Properties',
    events: thing.kind === 'group' && thing.events.length > 0 && 'Used in',
    ...vendorSections(thing, lookup),
    notes: thing.notes.length > 0 && 'Notes',
    ...(Object.fromEntries(naming.map(({ fact, title }) => [fact, title])) as Record<FactKey, string>), // of those that do
    downloads: 'Export and share',
  });

export function sectionsOf(thing: Thing, lookup: Lookup): readonly Section[] {
  switch (thing.kind) {
    case 'event':
      return Object.values(eventSections(thing));
    case 'use-case':
      return Object.values(useCaseSections(thing));
    case 'goal':
      return Object.values(goalSections(thing));
    case 'property':
      return Object.values(propertySections(thing));
    case 'source':
    case 'destination':
      return Object.values(connectionSections(thing));
    default:
      return Object.values(plainSections(thing, namedByFact(thing, lookup), lookup));
  }
}

/** Of home, which shows what the catalog has: goals, or the areas of a plan without them. */
export const homeSections = (catalog: Catalog) => {
  const { goals, useCases, areas, events, properties } = catalog;
  return sections({
    goals: goals.length > 0 && (isDrawn(catalog) ? 'From goal to destination' : 'By goal'),
    areas: goals.length === 0 && areas.length > 0 && 'By area',
    names: goals.length === 0 && areas.length === 0 && events.length > 0 && 'Events from A to Z',
    news: newsOf(catalog).length > 0 && 'What is new',
    leaving: leavingOf(catalog).length > 0 && 'Deprecated',
    events: useCases.length > 0 && 'By event, most needed first',
    properties: useCases.length === 0 && properties.length > 0 && 'Most used properties',
    about: 'What this is',
  });
};

/** Of the use cases of one goal, where the catalog is too large for one page. */
export const GOAL_USE_CASES: Section = { id: '_use-cases', title: 'Use cases' };

/** Of the matrix, where it stands below what use cases need. */
export const SENT_MATRIX: Section = { id: '_sent', title: 'Where events are sent' };

/** Of what stood on a page and is elsewhere now. */
export const DEPARTED: Section = { id: '_departed', title: 'No longer here' };

export const editionSections = (editions: Catalog['editions']) =>
  editions.map((edition) => ({ id: editionAnchor(edition.version), title: edition.version, edition }));

type Stated = string | false | Omit<Section, 'id'>;

/** By what stands behind the `_` of their ids; what has nothing to show is left out. */
function sections<Key extends string>(stated: Readonly<Record<Key, Stated>>): Readonly<Partial<Record<Key, Section>>> {
  const shown = Object.entries<Stated>(stated).flatMap(([key, said]) => {
    if (said === false) return [];
    return [[key, { id: `_${key}`, ...(typeof said === 'string' ? { title: said } : said) }]];
  });
  return Object.fromEntries(shown) as Partial<Record<Key, Section>>; // the keys are those of what was stated
}
