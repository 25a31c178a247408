// The whole catalog on one page, for readers of the original and for Ctrl F; beyond this size it would be no page.

import type { Lookup } from '../catalog/lookup.ts';
import type { Event, Goal, UseCase } from '../catalog/model.ts';

export const MOST_USE_CASES = 150;

export interface OnePagePlacement {
  /** `<goal>-<use-case>`, a promise to those who link to it. */
  readonly id: string;
  readonly useCase: UseCase;
  readonly events: readonly Event[];
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
}

export interface OnePageGoal {
  readonly goal: Goal;
  readonly placements: readonly OnePagePlacement[];
}

/** Undefined when the catalog has too many use cases. */
export function onePage(lookup: Lookup): readonly OnePageGoal[] | undefined {
  if (lookup.catalog.useCases.length > MOST_USE_CASES) return undefined;
  return lookup.catalog.goals.map((goal) => ({ goal, placements: placementsOf(goal, lookup) }));
}

function placementsOf(goal: Goal, lookup: Lookup): readonly OnePagePlacement[] {
  return goal.useCases.flatMap((id) => {
    const useCase = lookup.useCase(id);
    const placement = useCase.placements.find((candidate) => candidate.goal === goal.id);
    if (!placement) return [];
    return [
      {
        id: `${goal.id}-${useCase.id}`,
        useCase,
        events: useCase.events.map(({ event }) => lookup.event(event)),
        sources: placement.sources.map((source) => lookup.source(source).name),
        destinations: placement.destinations.map((destination) => lookup.destination(destination).name),
      },
    ];
  });
}
