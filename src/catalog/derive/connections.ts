import { sharedOf, unique } from './graph.ts';
import type { Graph } from './graph.ts';
import type { DestinationType, PlacementRef, SourceType } from '../model.ts';
import type { Ordered } from './order.ts';
import type { AuthoredConnection } from '../schema.ts';

export function deriveSources(content: Ordered, graph: Graph): readonly SourceType[] {
  return content.sources.map((source): SourceType => {
    return { kind: 'source', id: source.id, ...connectionOf(source, graph.placementsOfSource(source.id), graph) };
  });
}

export function deriveDestinations(content: Ordered, graph: Graph): readonly DestinationType[] {
  return content.destinations.map((destination): DestinationType => {
    const placements = graph.placementsOfDestination(destination.id);
    return { kind: 'destination', id: destination.id, ...connectionOf(destination, placements, graph) };
  });
}

function connectionOf(
  linked: { readonly file: string; readonly data: AuthoredConnection },
  placements: readonly PlacementRef[],
  graph: Graph,
) {
  return {
    ...sharedOf(linked),
    examples: linked.data.examples,
    placements,
    useCases: unique(placements.map(({ useCase }) => useCase)).toSorted((a, b) => graph.rank(a) - graph.rank(b)),
  };
}
