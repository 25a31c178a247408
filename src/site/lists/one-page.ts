// The whole catalog on one page, for readers of the original and for Ctrl F; where that would be no page any more, one or
// several for each goal.

import type { Lookup } from '../../catalog/lookup.ts';
import type { Goal, UseCase } from '../../catalog/model.ts';
import { placementsUnder, type PlacementView } from '../views.ts';
import { goalPaths } from './paging.ts';

/** What a page may weigh as HTML, about, in bytes, without its frame. */
const MOST = 72_000;
const PLACEMENT = 900;
const EVENT = 200;
const PROPERTY = 100;

interface OnePageGoal {
  readonly goal: Goal;
  readonly placements: readonly PlacementView[];
}

/** Undefined when the catalog is too large for one page. */
export function onePage(lookup: Lookup): readonly OnePageGoal[] | undefined {
  let weight = 0;
  const fits = lookup.catalog.goals.every(({ useCases }) =>
    useCases.every((id) => (weight += weightOf(lookup.useCase(id), lookup)) <= MOST),
  );
  return fits
    ? lookup.catalog.goals.map((goal) => ({ goal, placements: placementsUnder(goal, goal.useCases, lookup) }))
    : undefined;
}

/** The use cases of a goal, page by page, where the catalog is too large for one. */
export function goalPages({ useCases }: Goal, lookup: Lookup): readonly Goal['useCases'][] {
  const pages: UseCase['id'][][] = [[]];
  let weight = 0;
  for (const id of useCases) {
    const own = weightOf(lookup.useCase(id), lookup);
    if (weight + own > MOST && weight > 0) {
      pages.push([]);
      weight = 0;
    }
    weight += own;
    pages.at(-1)?.push(id);
  }
  return pages;
}

function weightOf({ events }: UseCase, lookup: Lookup): number {
  return events.reduce((sum, { event }) => sum + EVENT + lookup.event(event).properties.length * PROPERTY, PLACEMENT);
}

export const referencePaths = (lookup: Lookup) =>
  goalPaths(onePage(lookup) ? [] : lookup.catalog.goals, (goal) => goalPages(goal, lookup));
