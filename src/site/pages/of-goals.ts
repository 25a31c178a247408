// Pages of what belongs to a goal, where the catalog is too large for one page of it all.

import type { GoalPage } from '../lists/paging.ts';
import { checklistUrl, matrixUrl, onePageUrl } from '../urls.ts';
import type { SitePage } from './page.ts';

type Numbered = Omit<GoalPage<unknown>, 'items'>;

const titled = (title: string, page: number): string => (page > 1 ? `${title}, page ${page}` : title);
const outOf = (summary: string, { page, pages }: Numbered): string =>
  `${summary}${pages > 1 ? `, page ${page} of ${pages}` : ''}.`;

export function goalMatrixPage(numbered: Numbered): SitePage {
  const { goal, page } = numbered;
  return {
    path: matrixUrl(goal.id, page),
    title: titled(`Matrix: ${goal.name}`, page),
    summary: outOf(`Which use case of ${goal.name} needs which event`, numbered),
  };
}

export function goalReferencePage(numbered: Numbered): SitePage {
  const { goal, page } = numbered;
  return {
    path: onePageUrl(goal.id, page),
    title: titled(`All of ${goal.name}`, page),
    summary: outOf(`The use cases of ${goal.name} with what each needs`, numbered),
  };
}

export function goalChecklistPage(numbered: Numbered): SitePage {
  const { goal, page } = numbered;
  return {
    path: checklistUrl(goal.id, page),
    title: titled(`Checklist: ${goal.name}`, page),
    summary: outOf(`The use cases of ${goal.name} with their events, to tick off on paper`, numbered),
  };
}
