// What a built site publishes, read from its pages: every page, and every address and anchor that a page links to.

import { addressesIn, withStar } from '../../scripts/build/inventory.ts';
import { destinationOf } from '../../src/site/frame/redirect.ts';
import { attribute } from './html.ts';
import type { Page, Site } from './site.ts';

/** The addresses, without the base path, sorted. */
export function publishedOn(site: Site): readonly string[] {
  const found = new Set(TOLD.filter((file) => site.files.has(file)));
  for (const page of site.pages.filter(({ path }) => path.endsWith('/'))) {
    if (page.redirectsTo !== undefined || isRetired(page)) continue;
    found.add(withStar(page.path));
    for (const element of page.elements.filter(({ tagName }) => tagName === 'a')) {
      const url = new URL(attribute(element, 'href') ?? '', `${site.origin}${site.base}${page.path}`);
      if (url.origin !== site.origin || SHIFTING.test(url.hash) || !url.pathname.startsWith(`${site.base}/`)) continue;
      const path = url.pathname.slice(site.base.length);
      if (!PASSING.test(path) && stands(path, site) && !isRetired(pageAt(path, site)))
        found.add(withStar(path + url.hash));
    }
  }
  return [...found].sort();
}

/** Addresses of an inventory that lead nowhere on the site, each with what to do. */
export function lostOn(inventory: string, site: Site): readonly string[] {
  const listed = addressesIn(inventory);
  const patterns = new Set(listed.some((address) => address.includes('*')) ? everythingOn(site) : []);
  return listed.flatMap((address) => {
    if (address.includes('*')) return patterns.has(address) ? [] : [`${address}  ${KEEP}`];
    return isAnswered(address, site)
      ? []
      : [`${address}  Add to redirects.yaml: ${address}: ${remedyFor(address, site)}`];
  });
}

/** Files that guides tell of in words. */
const TOLD = ['/ids.json'];

/** The skip link, and letters of an alphabet, which come and go with what begins with them. */
const SHIFTING = /^#_(?:main|.)$/;

/** Files that come and go with what they warn of. */
const PASSING = /\.warnings\.txt$/;

const KEEP =
  'No page has it any more. It belongs to the site: give it its old name back, or keep that on an empty element.';

const stands = (path: string, site: Site): boolean => site.files.has(path.replace(/\/$/, '/index.html'));

const pageAt = (path: string, site: Site): Page | undefined => pagesOf(site).get(path);

const pages = new WeakMap<Site, ReadonlyMap<string, Page>>();

function pagesOf(site: Site): ReadonlyMap<string, Page> {
  const known = pages.get(site) ?? new Map(site.pages.map((page) => [page.path, page]));
  pages.set(site, known);
  return known;
}

const has = (page: Page | undefined, name: string): boolean =>
  page?.elements.some((element) => attribute(element, name) !== undefined) === true;

const isRetired = (page: Page | undefined): boolean => has(page, 'data-retired');

function isAnswered(address: string, site: Site): boolean {
  const [path = '', fragment = ''] = address.split('#');
  const page = pageAt(path, site);
  if (!page) return stands(path, site);
  const lead = leadOf(page);
  if (lead) {
    const to = destinationOf(lead.to, lead.anchors, { search: '', hash: fragment && `#${fragment}` });
    return to.startsWith(`${site.base}/`) && isAnswered(to.slice(site.base.length), site);
  }
  return fragment === '' || isRetired(page) || page.ids.has(decodeURIComponent(fragment));
}

function leadOf({ elements, redirectsTo }: Page): { to: string; anchors: Record<string, string> } | undefined {
  const [html] = elements;
  const to = html && attribute(html, 'data-to');
  if (!html || to === undefined || redirectsTo === undefined) return undefined;
  const anchors = JSON.parse(attribute(html, 'data-anchors') ?? '{}') as Record<string, string>; // as the page wrote it
  return { to, anchors };
}

function everythingOn(site: Site): string[] {
  const ids = site.pages.flatMap(({ path, ids: own }) =>
    [...own].filter((id) => id.startsWith('_')).map((id) => withStar(`${path}#${encodeURIComponent(id)}`)),
  );
  return [...ids, ...[...site.files].map((file) => withStar(file.replace(/\/index\.html$/, '/')))];
}

function remedyFor(address: string, site: Site): string {
  const [page = ''] = address.split('#');
  if (address.includes('#') && stands(page, site)) return page;
  return page.endsWith('/') ? '{ name: …, since: …, reason: … }' : 'the address of the file that replaces it';
}
