import type { DestinationType, PlacementRef, SourceType } from '../model.ts';
import { commonOf } from './common.ts';
import { unique } from '../lists.ts';
import type { Graph } from './graph.ts';
import type { Ordered } from './order.ts';

export function deriveSources(content: Ordered, graph: Graph): readonly SourceType[] {
  return content.sources.map((source) => ({
    ...commonOf('source', source),
    events: graph.eventsFrom(source.id),
    ...recommended(graph.placementsOfSource(source.id), graph),
  }));
}

export function deriveDestinations(content: Ordered, graph: Graph): readonly DestinationType[] {
  return content.destinations.map((destination) => ({
    ...commonOf('destination', destination),
    events: graph.eventsTo(destination.id),
    ...recommended(graph.placementsOfDestination(destination.id), graph),
  }));
}

function recommended(placements: readonly PlacementRef[], graph: Graph) {
  return {
    placements,
    useCases: unique(placements.map(({ useCase }) => useCase)).toSorted((a, b) => graph.rank(a) - graph.rank(b)),
  };
}
