import { commonOf } from './common.ts';
import { Lists, unique } from '../lists.ts';
import type { Graph } from './graph.ts';
import type { EventId, Goal, UseCaseId } from '../model.ts';
import type { Ordered } from './order.ts';
import { openingSteps } from './opening-steps.ts';

export function deriveGoals(content: Ordered, graph: Graph): readonly Goal[] {
  return content.goals.map((goal): Goal => {
    const ids = content.under.get(goal.id) ?? [];
    const useCases = ids.map(graph.useCase);
    const placements = useCases.flatMap((useCase) => useCase.placements.filter((each) => each.goal === goal.id));
    const needs = new Lists<EventId, UseCaseId>();
    for (const useCase of useCases) for (const { event } of useCase.events) needs.add(event, useCase.id);
    const events = needs.entries().map(([event, needing]) => ({ event, useCases: needing }));
    return {
      ...commonOf('goal', goal),
      useCases: ids,
      events,
      properties: unique(events.flatMap(({ event }) => graph.carried(event).map((each) => each.property))),
      sources: unique(placements.flatMap((each) => each.sources)),
      destinations: unique(placements.flatMap((each) => each.destinations)),
      steps: openingSteps(
        useCases.map(({ id, events: needed }) => ({ id, events: needed.map(({ event }) => event) })),
        new Set(),
      ),
    };
  });
}
