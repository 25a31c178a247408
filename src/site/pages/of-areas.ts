import { sentMatrixUrl } from '../urls.ts';
import type { SentPage } from '../lists/sent-matrix.ts';
import type { SitePage } from './page.ts';

/** A page of the matrix of the events of an area. */
export function areaMatrixPage({ path, part, page, pages }: Omit<SentPage, 'events'>): SitePage {
  const name = path.at(-1)?.name;
  return {
    path: sentMatrixUrl(part, page),
    title: `Matrix: ${name ?? 'events in no area'}${page > 1 ? `, page ${page}` : ''}`,
    summary: `Where the events ${name === undefined ? 'in no area' : `of ${name}`} are sent from, and where they go${
      pages > 1 ? `, page ${page} of ${pages}` : ''
    }.`,
  };
}
