import { commonOf } from './common.ts';
import { Lists, unique } from '../lists.ts';
import type { Graph } from './graph.ts';
import type { LinkedUseCase } from '../link/linked.ts';
import type { DestinationId, Difference, GoalId, Placement, SourceId, UseCase, UseCaseId } from '../model.ts';
import type { Ordered } from './order.ts';

export function deriveUseCases(content: Ordered, graph: Graph): readonly UseCase[] {
  return content.useCases.map((useCase): UseCase => {
    const sources = new Lists<SourceId, GoalId>();
    const destinations = new Lists<DestinationId, GoalId>();
    for (const placement of useCase.placements) {
      for (const source of placement.sources) sources.add(source, placement.goal);
      for (const destination of placement.destinations) destinations.add(destination, placement.goal);
    }
    return {
      ...commonOf('use-case', useCase),
      events: useCase.events,
      properties: unique(useCase.events.flatMap(({ event }) => graph.carried(event).map((each) => each.property))),
      placements: useCase.placements,
      sources: sources.entries().map(([source, goals]) => ({ source, goals })),
      destinations: destinations.entries().map(([destination, goals]) => ({ destination, goals })),
      differences: differencesIn(useCase.placements),
      related: relatedTo(useCase, graph),
    };
  });
}

function differencesIn([first, ...others]: readonly Placement[]): readonly Difference[] {
  if (!first) return [];
  return others
    .map((other) => ({
      goal: other.goal,
      from: first.goal,
      sourcesAdded: without(other.sources, first.sources),
      sourcesDropped: without(first.sources, other.sources),
      destinationsAdded: without(other.destinations, first.destinations),
      destinationsDropped: without(first.destinations, other.destinations),
    }))
    .filter(
      (each) =>
        each.sourcesAdded.length + each.sourcesDropped.length > 0 ||
        each.destinationsAdded.length + each.destinationsDropped.length > 0,
    );
}

function without<T>(list: readonly T[], others: readonly T[]): readonly T[] {
  return list.filter((item) => !others.includes(item));
}

const MOST_RELATED = 8;
const MOST_CANDIDATES = 400;

// Rare events tell more than common ones, and lead to fewer candidates.
function relatedTo(useCase: LinkedUseCase, graph: Graph): UseCase['related'] {
  const rarestFirst = useCase.events
    .map(({ event }) => graph.useCasesOf(event))
    .toSorted((a, b) => a.length - b.length);
  const candidates = new Set<UseCaseId>();
  for (const id of firstOf(rarestFirst)) {
    if (id !== useCase.id) candidates.add(id);
    if (candidates.size >= MOST_CANDIDATES) break;
  }
  const own = useCase.events.map(({ event }) => event);
  return [...candidates]
    .map((id) => {
      const theirs = graph.needs(id);
      return { useCase: id, shared: own.filter((event) => theirs.has(event)) };
    })
    .sort((a, b) => b.shared.length - a.shared.length || graph.rank(a.useCase) - graph.rank(b.useCase))
    .slice(0, MOST_RELATED);
}

function* firstOf<T>(lists: readonly (readonly T[])[]): Generator<T> {
  for (const list of lists) yield* list;
}
