// The plan on paper: each use case of each goal with its events, to tick off.

import type { Lookup } from '../../catalog/lookup.ts';
import type { Goal } from '../../catalog/model.ts';
import { goalPaths, pagesOf } from './paging.ts';

/** The most use cases on a page, each counted once for every goal it stands under. */
const MOST = 100;

/** Whether the whole checklist is one page. */
export function isOneChecklist({ catalog }: Lookup): boolean {
  return catalog.goals.reduce((sum, { useCases }) => sum + useCases.length, 0) <= MOST;
}

/** The pages of a goal's checklist. */
function checklistPages({ useCases }: Goal): readonly Goal['useCases'][] {
  return pagesOf(useCases, MOST);
}

export const checklistPaths = (lookup: Lookup) =>
  goalPaths(isOneChecklist(lookup) ? [] : lookup.catalog.goals, checklistPages);
