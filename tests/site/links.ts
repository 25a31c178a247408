import { attribute, type Element } from './html.ts';
import type { Finding, Page, Site } from './site.ts';

const ADDRESSES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'cite', 'data'];
const ELSEWHERE = /^(?:mailto|tel|https?):/;

/** Every address on every page, and every redirect, must lead to a file of the site, and its fragment to an id there. */
export function findBrokenLinks(site: Site): Finding[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  // What begins at the root leads to the same from every page.
  const known = new Map<string, string | undefined>();
  return site.pages.flatMap((page) =>
    addressesOn(page).flatMap((address) => {
      const problem = known.has(address) ? known.get(address) : brokenBecause(site, pages, page, address);
      if (address.startsWith('/')) known.set(address, problem);
      return problem ? [{ page: page.path, problem: `${address}: ${problem}` }] : [];
    }),
  );
}

function addressesOn(page: Page): readonly string[] {
  const addresses = page.elements.flatMap((element) => [...directAddresses(element), ...candidates(element)]);
  return [...new Set(page.redirectsTo === undefined ? addresses : [...addresses, page.redirectsTo])];
}

function directAddresses(element: Element): readonly string[] {
  return ADDRESSES.map((name) => attribute(element, name)).filter((value) => value !== undefined);
}

function candidates(element: Element): readonly string[] {
  const set = attribute(element, 'srcset') ?? attribute(element, 'imagesrcset');
  return set ? set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '') : [];
}

function brokenBecause(site: Site, pages: ReadonlyMap<string, Page>, from: Page, address: string): string | undefined {
  if (!URL.canParse(address, site.origin + site.base + from.path)) return 'is not an address';
  const url = new URL(address, site.origin + site.base + from.path);
  if (url.origin !== site.origin) return ELSEWHERE.test(url.protocol) ? undefined : `has the scheme ${url.protocol}`;
  if (!url.pathname.startsWith(`${site.base}/`)) return 'leaves the base path';
  const path = decode(url.pathname.slice(site.base.length));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) {
    return site.files.has(`${path}/index.html`) ? 'lacks the slash at its end' : 'leads to nothing';
  }
  const fragment = decode(url.hash.slice(1));
  if (fragment === '' || pages.get(path)?.ids.has(fragment)) return undefined;
  return 'leads to an anchor that is not there';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
