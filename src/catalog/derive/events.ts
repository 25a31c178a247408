import { commonOf } from './common.ts';
import { Lists, unique } from '../lists.ts';
import type { Graph } from './graph.ts';
import type { LinkedEvent } from '../link/linked.ts';
import type { Event, EventId, UseCaseId } from '../model.ts';
import type { Ordered } from './order.ts';

export function deriveEvents(content: Ordered, graph: Graph): readonly Event[] {
  return content.events.map((event): Event => {
    const { pictures: _, ...common } = commonOf('event', event);
    const placements = graph.placementsOfEvent(event.id);
    return {
      ...common,
      properties: graph.carried(event.id),
      ...event.sent,
      ...(event.pictures.length > 0 && { pictures: [...event.pictures] }),
      ...(event.data.spec && { spec: { ...event.data.spec, onlyHere: event.onlyHere, renamed: event.renamed } }),
      useCases: graph.useCasesOf(event.id),
      goals: unique(placements.map(({ goal }) => goal)),
      placements,
      companions: companionsOf(event, graph),
    };
  });
}

const MOST_COMPANIONS = 8;

function companionsOf({ id }: LinkedEvent, graph: Graph): Event['companions'] {
  const together = new Lists<EventId, UseCaseId>();
  for (const useCase of graph.useCasesOf(id)) {
    for (const { event } of graph.useCase(useCase).events) if (event !== id) together.add(event, useCase);
  }
  return together
    .entries()
    .map(([event, useCases]) => ({ event, useCases }))
    .toSorted((a, b) => b.useCases.length - a.useCases.length || graph.eventRank(a.event) - graph.eventRank(b.event))
    .slice(0, MOST_COMPANIONS);
}
