// What a site publishes: its pages, the places on them that readers can link to, and the files whose addresses people and
// programs are told. Parts that all pages of a kind share belong to the site and not to the catalog: they stand once, with a
// star for the id.

import { anchorThing, EVENT_PREFIX, parseAddress } from '../../src/catalog/addresses/address.ts';
import type { Lookup } from '../../src/catalog/lookup.ts';
import { siteFiles } from '../../src/files/files.ts';
import { sitePages } from '../../src/site/pages/all.ts';
import { sitePlaces } from '../../src/site/pages/places.ts';
import type { Settings } from '../../src/site/settings.ts';
import { belowBase, baseUrl } from '../../src/site/urls.ts';

const HEADER = `# Every address this site has published, with the id of what stands there. "npm run published" adds new ones.
# A line stays for good: when its address is gone, redirects.yaml says where it leads.
`;

/** The addresses that a site publishes, without the base path, sorted. */
export async function addressesOf(lookup: Lookup, settings: Settings): Promise<readonly string[]> {
  const found = new Set<string>();
  const add = (url: string) => found.add(withStar(`/${belowBase(url)}`));
  for (const { path, noIndex } of sitePages(lookup)) if (!noIndex) add(path);
  for (const place of sitePlaces(lookup)) add(place);
  // Only named here, and not made: styles and files that stand as they are do not matter.
  const { all } = siteFiles({ lookup, settings, embedStyle: '', statics: new Map() });
  for await (const { path, published } of all()) if (published) add(urlOf(path));
  return [...found].sort();
}

/** A file as a browser asks for it. */
function urlOf(path: string): string {
  const segments = path.split('/').map(encodeURIComponent);
  return baseUrl(segments.join('/').replace(/(?<=^|\/)index\.html$/, ''));
}

/** With a star where every thing of the kind has the same. */
export function withStar(address: string): string {
  const { thing, anchor, rest } = parseAddress(address) ?? { thing: undefined, anchor: '', rest: '' };
  if (thing && (rest !== '' || (anchor.startsWith('_') && !anchor.startsWith(EVENT_PREFIX))))
    return address.replace(/^(\/[^/]+)\/[^/]+\//, '$1/*/');
  return address.replace(/^(\/(?:exports|embed)\/[^/]+)\/[^/]+\//, '$1/*/');
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
export function missingIn(inventory: string, addresses: readonly string[]): readonly string[] {
  const known = new Set(inventory.split('\n').map(addressIn));
  return addresses.filter((address) => !known.has(address));
}

/** The addresses in an inventory. */
export function addressesIn(inventory: string): readonly string[] {
  return inventory
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map(addressIn);
}

function lineOf(address: string): string {
  const parsed = address.includes('*') ? undefined : parseAddress(address);
  const named = parsed && (parsed.anchor === '' ? parsed.thing : anchorThing(parsed));
  return named ? `${address} ${named.kind} ${named.id}` : address;
}

function addressIn(line: string): string {
  return line.split(' ', 1)[0] ?? '';
}
