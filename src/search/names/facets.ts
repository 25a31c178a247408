// What results can be narrowed by: the goals a thing serves, the sources and destinations of events (where they are really
// sent, and of those that do not say so what is recommended with them), whose it is, and what it states of itself.

import { areaOf, areasFrom, lookupIn, ownerOf } from '../../catalog/lookup.ts';
import type { Lookup } from '../../catalog/lookup.ts';
import type { Catalog, Event, PlacementRef, Thing } from '../../catalog/model.ts';
import { isPersonal, personalIn } from '../../catalog/privacy/personal.ts';
import { EACH_GROUP, eachGroup, type Facets } from './facet-groups.ts';
import { kindOf } from './facet-values.ts';

/** Answers for each thing of the catalog. */
export function facetsIn(catalog: Catalog): (thing: Thing) => Facets {
  const lookup = lookupIn(catalog);
  const ofEvents = new Map(catalog.events.map((event) => [event.id, ofEvent(lookup, event)]));
  const servedBy = (thing: Thing): Partial<Facets> => {
    if (thing.kind === 'event') return ofEvents.get(thing.id) ?? {};
    if (thing.kind === 'property') return union(thing.events.map((event) => ofEvents.get(event) ?? {}));
    return placed(thing, lookup);
  };
  return (thing) => union([servedBy(thing), ofItself(thing, lookup), isOne(thing)]);
}

/** What is a choice itself, among its like. */
function isOne({ kind, id }: Thing): Partial<Facets> {
  return Object.fromEntries(EACH_GROUP.filter((group) => kindOf(group) === kind).map((group) => [group, [id]]));
}

/** Only what it states: what nobody said of a property is neither personal nor not. */
function ofItself(thing: Thing, lookup: Lookup): Partial<Facets> {
  const owner = ownerOf(thing);
  return {
    area: [...areasFrom(areaOf(thing), lookup.area)].map(({ id }) => id),
    owner: owner === undefined ? [] : [owner],
    status: 'status' in thing && thing.status !== undefined ? [thing.status] : [],
    personal: personalOf(thing, lookup),
    type: thing.kind === 'property' ? [thing.type ?? []].flat() : [],
  };
}

function personalOf(thing: Thing, lookup: Lookup): readonly string[] {
  if (thing.kind === 'event') return personalIn(thing, lookup).length > 0 ? ['yes'] : [];
  if (thing.kind !== 'property') return [];
  if (isPersonal(thing)) return ['yes'];
  return thing.personal === false ? ['no'] : [];
}

function ofEvent(lookup: Lookup, { placements, sources, destinations }: Event): Facets {
  const recommended = ofPlacements(lookup, placements);
  return {
    ...recommended,
    ...(sources.length > 0 && { source: sources.map(({ source }) => source).sort() }),
    ...(destinations.length > 0 && { destination: destinations.map(({ destination }) => destination).sort() }),
  };
}

function placed(thing: Thing, lookup: Lookup): Partial<Facets> {
  if (thing.kind === 'goal') return ofPlacement(thing.id, thing);
  if (thing.kind === 'use-case') return union(thing.placements.map((one) => ofPlacement(one.goal, one)));
  return 'placements' in thing ? { goal: ofPlacements(lookup, thing.placements).goal } : {};
}

function ofPlacements(lookup: Lookup, placements: readonly PlacementRef[]): Facets {
  return union(
    placements.map(({ goal, useCase }) => {
      const placement = lookup.useCase(useCase).placements.find((one) => one.goal === goal);
      return ofPlacement(goal, placement);
    }),
  );
}

type Connected = Readonly<Record<'sources' | 'destinations', readonly string[]>>;

function ofPlacement(goal: string, connected?: Connected): Partial<Facets> {
  return { goal: [goal], source: connected?.sources ?? [], destination: connected?.destinations ?? [] };
}

function union(all: readonly Partial<Facets>[]): Facets {
  return eachGroup((group) => [...new Set(all.flatMap((facets) => facets[group] ?? []))].sort());
}
