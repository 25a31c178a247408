// Which pages there must be, by the contract of addresses and the catalog the site itself publishes.

import { catalogOf, isIndexed, readPages, type CatalogFile, type Finding, type Site } from './site.ts';

const FOLDERS = {
  goals: 'goals',
  useCases: 'use-cases',
  events: 'events',
  properties: 'properties',
  sources: 'sources',
  destinations: 'destinations',
} as const;

const SINGLE = ['/', '/reference/', '/matrix/', '/search/', '/404.html'];

/** The pages that the contract promises for a catalog, in no order. */
export function promisedPages(catalog: CatalogFile): string[] {
  const things = Object.entries(FOLDERS).flatMap(([kind, folder]) => [
    `/${folder}/`,
    ...catalog[kind as keyof typeof FOLDERS].map(({ id }) => `/${folder}/${id}/`),
  ]);
  return [...SINGLE, ...things];
}

/** The anchors that the contract promises: placements, property rows, and placements on the one long page. */
export function promisedAnchors(catalog: CatalogFile): { page: string; id: string }[] {
  const placements = catalog.useCases.flatMap(({ id, placements }) =>
    placements.flatMap(({ goal }) => [
      { page: `/use-cases/${id}/`, id: goal },
      { page: '/reference/', id: `${goal}-${id}` },
    ]),
  );
  const rows = catalog.events.flatMap(({ id, properties }) =>
    properties.map((property) => ({ page: `/events/${id}/`, id: property })),
  );
  return [...placements, ...rows];
}

export function findRouteProblems(site: Site): Finding[] {
  const catalog = catalogOf(site);
  const pages = new Map(readPages(site).map((page) => [page.path, page]));
  const promised = new Set(promisedPages(catalog));
  const missing = [...promised].filter((path) => !pages.has(path));
  const thingPages = new RegExp(`^/(?:${Object.values(FOLDERS).join('|')})/`);
  const strangers = [...pages.keys()].filter((path) => thingPages.test(path) && !promised.has(path));
  return [
    ...missing.map((page) => ({ page, problem: 'is missing' })),
    ...strangers.map((page) => ({ page, problem: 'belongs to nothing in the catalog' })),
    ...promisedAnchors(catalog)
      .filter(({ page, id }) => pages.has(page) && !pages.get(page)?.ids.has(id))
      .map(({ page, id }) => ({ page, problem: `lacks the anchor #${id}` })),
  ];
}

/** Files that one machine keeps apart and another does not: equal but for case or the composition of accents. */
export function findCollisions(site: Site): Finding[] {
  const first = new Map<string, string>();
  return [...site.files].flatMap((file) => {
    const folded = file.normalize('NFC').toLowerCase();
    const other = first.get(folded);
    if (other === undefined) first.set(folded, file);
    return other === undefined ? [] : [{ page: file, problem: `collides with ${other}` }];
  });
}

/** The sitemap names every page that may be indexed, once, and nothing else. */
export function findSitemapProblems(site: Site): Finding[] {
  const listed = [...site.files]
    .filter((file) => /^\/sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => [...site.read(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address));
  const expected = readPages(site)
    .filter((page) => page.path !== '/search/' && isIndexed(page))
    .map(({ path }) => site.origin + site.base + path);
  return [
    ...listed.filter((address, index) => listed.indexOf(address) !== index).map((page) => at(page, 'is listed twice')),
    ...listed.filter((address) => !expected.includes(address)).map((page) => at(page, 'is listed and not a page')),
    ...expected.filter((address) => !listed.includes(address)).map((page) => at(page, 'is not listed')),
  ];
}

function at(page: string, problem: string): Finding {
  return { page, problem };
}
