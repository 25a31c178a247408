// What a built site has published: every page, and every address and anchor that a page links to. Parts that all pages of
// a kind share belong to the site and not to the catalog: they stand once, with a star for the id.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorThing, EVENT_PREFIX, parseAddress } from '../../src/catalog/addresses/address.ts';
import { destinationOf } from '../../src/site/frame/redirect.ts';

export interface Built {
  /** Paths without the base path: `/events/order-completed/`, `/catalog.json`. */
  readonly files: ReadonlySet<string>;
  /** The text of a page. */
  readonly html: (path: string) => string;
  /** Without the base path. */
  readonly pages: readonly string[];
  /** Empty or `/a/b`. */
  readonly base: string;
}

const HEADER = `# Every address this site has published, with the id of what stands there. "npm run published" adds new ones.
# A line stays for good: when its address is gone, redirects.yaml says where it leads.
`;

/** The site in a folder. */
export function readBuilt(folder: string, basePath: string): Built {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = names.map((name) => `/${name}`.replace(/\/index\.html$/, '/'));
  const texts = new Map<string, string>();
  const html = (path: string): string => {
    const text = texts.get(path) ?? readFileSync(join(folder, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
    texts.set(path, text);
    return text;
  };
  const pages = files.filter((file) => file.endsWith('/') && !/^\/(?:pagefind|_astro)\//.test(file));
  return { files: new Set(files), html, pages, base: basePath === '/' ? '' : basePath };
}

/** The addresses that a site publishes, sorted. */
export function addressesOf(built: Built): readonly string[] {
  const found = new Set<string>();
  for (const page of built.pages) {
    const html = built.html(page);
    if (leadOf(html) || isRetired(html)) continue;
    found.add(shared(page));
    for (const [, href = ''] of html.matchAll(/<(?:a|link rel="alternate")\s[^>]*?\bhref="([^"]*)"/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), `http://site${built.base}${page}`);
      if (url.host !== 'site' || SHIFTING.test(url.hash) || !url.pathname.startsWith(`${built.base}/`)) continue;
      const path = url.pathname.slice(built.base.length);
      if (built.files.has(path)) found.add(shared(path + url.hash));
    }
  }
  return [...found].sort();
}

/** Adds new addresses to an inventory and keeps every other line. */
export function withAddresses(inventory: string, addresses: readonly string[]): string {
  const known = new Map(
    inventory.split('\n').flatMap((line) => (line.startsWith('/') ? [[addressIn(line), line]] : [])),
  );
  const lines = addresses.filter((address) => !known.has(address)).map(lineOf);
  return `${HEADER}${[...known.values(), ...lines].sort().join('\n')}\n`;
}

/** Addresses of the site that an inventory does not have. */
export function unlisted(inventory: string, addresses: readonly string[]): readonly string[] {
  const known = new Set(inventory.split('\n').map(addressIn));
  return addresses.filter((address) => !known.has(address));
}

/** Addresses of an inventory that lead nowhere on the site, each with what to do. */
export function lostIn(inventory: string, built: Built): readonly string[] {
  const listed = inventory
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map(addressIn);
  const patterns = listed.some((address) => address.includes('*')) ? new Set(everythingOn(built)) : new Set();
  return listed.flatMap((address) => {
    if (address.includes('*')) return patterns.has(address) ? [] : [`${address}  ${KEEP}`];
    return isAnswered(address, built)
      ? []
      : [`${address}  Add to redirects.yaml: ${address}: ${remedyFor(address, built)}`];
  });
}

/** The skip link, and letters of an alphabet, which come and go with what begins with them. */
const SHIFTING = /^#_(?:main|.)$/;

const KEEP =
  'No page has it any more. It belongs to the site: give it its old name back, or keep that on an empty element.';

function isAnswered(address: string, built: Built): boolean {
  const [path = '', fragment = ''] = address.split('#');
  if (!built.files.has(path)) return false;
  if (!path.endsWith('/')) return true;
  const html = built.html(path);
  const lead = leadOf(html);
  if (lead) {
    const to = destinationOf(lead.to, lead.anchors, { search: '', hash: fragment && `#${fragment}` });
    return to.startsWith(`${built.base}/`) && isAnswered(to.slice(built.base.length), built);
  }
  const anchor = decodeURIComponent(fragment).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return fragment === '' || isRetired(html) || html.includes(` id="${anchor}"`);
}

function leadOf(html: string): { to: string; anchors: Record<string, string> } | undefined {
  const [, to, , anchors] = /^<!DOCTYPE html><html [^>]*?data-to="([^"]*)"( data-anchors="([^"]*)")?/i.exec(html) ?? [];
  if (to === undefined) return undefined;
  return {
    to,
    anchors: JSON.parse((anchors ?? '{}').replaceAll('&quot;', '"').replaceAll('&#34;', '"')) as Record<string, string>,
  }; // as the page wrote it
}

function isRetired(html: string): boolean {
  return /<div [^>]*data-retired/.test(html);
}

function everythingOn(built: Built): string[] {
  const ids = built.pages.flatMap((page) =>
    [...built.html(page).matchAll(/ id="(_[^"]*)"/g)].map(([, id = '']) => shared(`${page}#${encodeURIComponent(id)}`)),
  );
  return [...ids, ...[...built.files].map(shared)];
}

function remedyFor(address: string, built: Built): string {
  const [page = ''] = address.split('#');
  if (address.includes('#') && built.files.has(page)) return page;
  return page.endsWith('/') ? '{ name: …, since: …, reason: … }' : 'the address of the file that replaces it';
}

/** With a star where every thing of the kind has the same. */
function shared(address: string): string {
  const { thing, anchor, rest } = parseAddress(address) ?? { thing: undefined, anchor: '', rest: '' };
  if (thing && (rest !== '' || (anchor.startsWith('_') && !anchor.startsWith(EVENT_PREFIX))))
    return address.replace(/^(\/[^/]+)\/[^/]+\//, '$1/*/');
  return address.replace(/^(\/(?:exports|embed)\/[^/]+)\/[^/]+\//, '$1/*/');
}

function lineOf(address: string): string {
  const parsed = address.includes('*') ? undefined : parseAddress(address);
  const named = parsed && (parsed.anchor === '' ? parsed.thing : anchorThing(parsed));
  return named ? `${address} ${named.kind} ${named.id}` : address;
}

function addressIn(line: string): string {
  return line.split(' ', 1)[0] ?? '';
}
