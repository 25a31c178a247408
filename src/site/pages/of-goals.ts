// Pages of what belongs to a goal, where the catalog is too large for one page of it all.

import type { Goal } from '../../catalog/model.ts';
import { checklistUrl, matrixUrl, onePageUrl } from '../urls.ts';
import type { SitePage } from './page.ts';

interface Turn {
  readonly goal: Goal;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

const numbered = (title: string, page: number): string => (page > 1 ? `${title}, page ${page}` : title);
const outOf = (summary: string, { page, pages }: Turn): string =>
  `${summary}${pages > 1 ? `, page ${page} of ${pages}` : ''}.`;

export function goalMatrixPage(turn: Turn): SitePage {
  const { goal, page } = turn;
  return {
    path: matrixUrl(goal.id, page),
    title: numbered(`Matrix: ${goal.name}`, page),
    summary: outOf(`Which use case of ${goal.name} needs which event`, turn),
  };
}

export function goalReferencePage(turn: Turn): SitePage {
  const { goal, page } = turn;
  return {
    path: onePageUrl(goal.id, page),
    title: numbered(`All of ${goal.name}`, page),
    summary: outOf(`The use cases of ${goal.name} with what each needs`, turn),
  };
}

export function goalChecklistPage(turn: Turn): SitePage {
  const { goal, page } = turn;
  return {
    path: checklistUrl(goal.id, page),
    title: numbered(`Checklist: ${goal.name}`, page),
    summary: outOf(`The use cases of ${goal.name} with their events, to tick off on paper`, turn),
  };
}
