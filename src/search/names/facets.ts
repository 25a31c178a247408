// What results can be narrowed by: the goals a thing serves, and the sources and destinations of events: where they are
// really sent, and of those that do not say so what is recommended with them.

import { lookupIn } from '../../catalog/lookup.ts';
import type { Lookup } from '../../catalog/lookup.ts';
import type { Catalog, Event, PlacementRef, Thing } from '../../catalog/model.ts';

export interface Facets {
  readonly goals: readonly string[];
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
}

const NONE: Facets = { goals: [], sources: [], destinations: [] };

/** Answers for each thing of the catalog. */
export function facetsIn(catalog: Catalog): (thing: Thing) => Facets {
  const lookup = lookupIn(catalog);
  const ofEvents = new Map(catalog.events.map((event) => [event.id, ofEvent(lookup, event)]));
  return (thing) => {
    if (thing.kind === 'event') return ofEvents.get(thing.id) ?? NONE;
    if (thing.kind === 'property') return union(thing.events.map((event) => ofEvents.get(event) ?? NONE));
    if (thing.kind === 'use-case') {
      return union(
        thing.placements.map(({ goal, sources, destinations }) => ({ goals: [goal], sources, destinations })),
      );
    }
    if (thing.kind === 'goal') return { goals: [thing.id], sources: thing.sources, destinations: thing.destinations };
    if (thing.kind === 'source')
      return { ...ofPlacements(lookup, thing.placements), sources: [thing.id], destinations: [] };
    if (thing.kind === 'destination')
      return { ...ofPlacements(lookup, thing.placements), sources: [], destinations: [thing.id] };
    return NONE;
  };
}

function ofEvent(lookup: Lookup, { placements, sources, destinations }: Event): Facets {
  const recommended = ofPlacements(lookup, placements);
  return {
    goals: recommended.goals,
    sources: sources.length > 0 ? sources.map(({ source }) => source).sort() : recommended.sources,
    destinations:
      destinations.length > 0 ? destinations.map(({ destination }) => destination).sort() : recommended.destinations,
  };
}

function ofPlacements(lookup: Lookup, placements: readonly PlacementRef[]): Facets {
  return union(
    placements.map(({ goal, useCase }) => {
      const placement = lookup.useCase(useCase).placements.find((one) => one.goal === goal);
      return { goals: [goal], sources: placement?.sources ?? [], destinations: placement?.destinations ?? [] };
    }),
  );
}

function union(all: readonly Facets[]): Facets {
  const merged = (pick: (facets: Facets) => readonly string[]) => [...new Set(all.flatMap(pick))].sort();
  return {
    goals: merged((f) => f.goals),
    sources: merged((f) => f.sources),
    destinations: merged((f) => f.destinations),
  };
}
