// The pages that there is one of.

import { KINDS } from '../../catalog/kinds.ts';
import { tellsOfSending } from '../../catalog/lookup.ts';
import type { Catalog, Kind, Site } from '../../catalog/model.ts';
import { guidesUrl, indexUrl, matrixUrl, onePageUrl, searchUrl, baseUrl } from '../urls.ts';
import type { SitePage } from './page.ts';

export const homePage = ({ name, tagline }: Site): SitePage => ({ path: baseUrl(), title: name, summary: tagline });

/** The index of a kind. */
export const indexPage = (kind: Kind): SitePage => ({
  path: indexUrl(kind),
  title: KINDS[kind].titles,
  summary: KINDS[kind].intro,
});

/** What use cases need, and where events are sent: so far as the catalog says. */
export const matrixPage = (catalog: Catalog): SitePage => ({
  path: matrixUrl(),
  title: 'Matrix',
  summary: [
    ...(catalog.useCases.length > 0
      ? ['Which use case needs which event: events down, use cases across, grouped by goal.']
      : []),
    ...(tellsOfSending(catalog) ? ['Where events are sent from, and where they go.'] : []),
  ].join(' '),
});

/** The whole catalog on one page, or the way to the page of each goal. */
export const referencePage = (): SitePage => ({
  path: onePageUrl(),
  title: 'Full reference',
  summary: 'The whole catalog in the order of the original: goals, their use cases, and what each needs.',
});

export const planPage = (): SitePage => ({
  path: baseUrl('plan/'),
  title: 'Plan',
  summary: 'Choose the use cases you want, say which events you already track, and see what to track and connect next.',
});

export const privacyPage = (): SitePage => ({
  path: baseUrl('privacy/'),
  title: 'Personal data',
  summary: 'Which properties are personal data, with which events they are sent, and where they go.',
});

export const exportsPage = (): SitePage => ({
  path: baseUrl('exports/'),
  title: 'Exports',
  summary: 'The catalog for your tools: tracking plans, schemas, types and tables.',
});

export const changesPage = (): SitePage => ({
  path: baseUrl('changes/'),
  title: 'Changes',
  summary: 'What is new, renamed, corrected or retired in the catalog, edition by edition.',
});

export const guidesPage = (): SitePage => ({
  path: guidesUrl(),
  title: 'Guides',
  summary: 'How to read, use and pass on what is here, and how it is written.',
});

export const searchPage = (): SitePage => ({
  path: searchUrl(),
  title: 'Search',
  summary: 'Find anything in the catalog, however you spell it.',
  offSitemap: true,
});

export const notFoundPage = (): SitePage => ({
  path: baseUrl('404.html'),
  title: 'Page not found',
  summary: 'There is no page at this address.',
  offSitemap: true,
  noIndex: true,
});
