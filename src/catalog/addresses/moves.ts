// Everything that is to be published of addresses that are gone: redirect pages, retired pages, and the former anchors
// that live pages still answer to. Chains are resolved here, so that each redirect is one step.

import type { FormerAnchor, Kind, MovedPage, Moves, RetiredPage, Things } from '../model.ts';
import { onePageAddress, parseAddress, thingAddress, withAnchor } from './address.ts';
import type { Address } from './address.ts';
import type { Live } from './live.ts';
import type { Published } from './published.ts';
import { resolverOf } from './resolve.ts';
import type { Declarations, Resolve } from './resolve.ts';

export const NO_MOVES: Moves = { pages: [], files: [], retired: [], anchors: [] };

/** Sound declarations to moves. Each list in the order of addresses. */
export function movesOf(declared: Declarations, published: readonly Published[], catalog: Things, live: Live): Moves {
  if (declared.size === 0) return NO_MOVES;
  const resolve = resolverOf(declared, live);
  const sources = [...declared.keys()].flatMap((text) => parseAddress(text) ?? []);
  const candidates = unique([
    ...sources,
    ...published.map(({ address }) => address),
    ...rowsOf(sources, resolve, catalog),
  ]);
  const gone = candidates.filter((address) => live.has(address) !== true);

  const pages: MovedPage[] = [];
  const files: { from: string; to: string }[] = [];
  const retired: RetiredPage[] = [];
  for (const address of sources.filter(({ anchor }) => anchor === '')) {
    const own = declared.get(address.text);
    const to = targetOf(address, resolve);
    if (own && 'retired' in own) retired.push({ page: address.page, ...own.retired });
    else if (to === undefined) continue;
    else if (isPage(address.text) || isPage(to)) {
      const anchors = remapped(address, to, gone, resolve);
      const isPlain = !anchors.some(({ anchor }) => isLiveOn(to, anchor, live));
      pages.push({ from: address.page, to, anchors, byServer: isPlain });
    } else files.push({ from: address.page, to });
  }
  const anchors = formerAnchors(gone, pages, live, declared, resolve);
  return { pages: byAddress(pages), files: byAddress(files), retired: byAddress(retired), anchors: byAddress(anchors) };
}

function isPage(address: string): boolean {
  return parseAddress(address)?.page.endsWith('/') === true;
}

function isLiveOn(page: string, anchor: string, live: Live): boolean {
  const target = parseAddress(page);
  return target !== undefined && live.has(withAnchor(target, anchor)) === true;
}

function targetOf(address: Address, resolve: Resolve): string | undefined {
  const landing = resolve(address);
  return landing.is === 'live' || landing.is === 'retired' ? landing.address.text : undefined;
}

/** Rows that moved with a thing, as far as they can be known without an inventory. */
function rowsOf(sources: readonly Address[], resolve: Resolve, catalog: Things): readonly Address[] {
  const olds = (kind: Kind, id: string): readonly string[] =>
    sources.flatMap(({ thing, anchor, rest }) => {
      if (thing?.kind !== kind || anchor !== '' || rest !== '') return [];
      return targetOf(thingAddress(kind, thing.id), resolve) === thingAddress(kind, id).text ? [thing.id] : [];
    });
  const formerIds = (kind: Kind, things: readonly { readonly id: string }[]): ReadonlyMap<string, readonly string[]> =>
    sources.some(({ thing }) => thing?.kind === kind)
      ? new Map(things.map(({ id }) => [id, olds(kind, id)]))
      : new Map<string, readonly string[]>();
  const properties = formerIds('property', catalog.properties);
  const goals = formerIds('goal', catalog.goals);
  const useCases = formerIds('use-case', catalog.useCases);
  const rows = catalog.properties.flatMap(({ id, events }) =>
    (properties.get(id) ?? []).flatMap((old) => events.map((event) => thingAddress('event', event, old))),
  );
  const placements = catalog.useCases.flatMap(({ id, placements: placed }) =>
    placed.flatMap(({ goal }) => {
      const goalIds = [goal, ...(goals.get(goal) ?? [])];
      const useCaseIds = [id, ...(useCases.get(id) ?? [])];
      return [
        ...goalIds.slice(1).map((old) => thingAddress('use-case', id, old)),
        ...goalIds.flatMap((one) => useCaseIds.map((other) => onePageAddress(one, other))),
      ];
    }),
  );
  return [...rows, ...placements];
}

/** Anchors of a moved page that are called otherwise where it moved. */
function remapped(page: Address, to: string, gone: readonly Address[], resolve: Resolve): MovedPage['anchors'] {
  return gone.flatMap((address) => {
    if (address.page !== page.page || address.anchor === '') return [];
    const target = targetOf(address, resolve);
    const isKept = target === address.text || target === `${to}#${encodeURIComponent(address.anchor)}`;
    return target === undefined || isKept ? [] : [{ anchor: address.anchor, to: target }];
  });
}

/** What live pages answer to: their own former anchors, and those of pages that moved to them, which a server that leads
 * on cannot translate. Where such an anchor means something else by now, only the redirect page can tell. */
function formerAnchors(
  gone: readonly Address[],
  pages: readonly MovedPage[],
  live: Live,
  declared: Declarations,
  resolve: Resolve,
): FormerAnchor[] {
  const homes = new Map(pages.map(({ from, to }) => [from, parseAddress(to)?.page ?? to]));
  const found = new Map<string, FormerAnchor>();
  for (const address of gone) {
    const page = homes.get(address.page) ?? address.page;
    const home = parseAddress(`${page}#${encodeURIComponent(address.anchor)}`);
    const landing = resolve(address);
    if (!home || address.anchor === '' || address.rest !== '' || declared.has(page) || live.has(home) === true)
      continue;
    if (landing.is === 'nowhere' || landing.is === 'circle') continue;
    if (landing.is === 'live' && landing.address.text === home.text) continue;
    const own = landing.is === 'retired' && landing.address.text === address.text ? { retired: landing.retired } : {};
    const entry = { page, anchor: address.anchor, to: landing.address.text, ...own };
    if (page === address.page || !found.has(home.text)) found.set(home.text, entry);
  }
  return [...found.values()];
}

function unique(addresses: readonly Address[]): readonly Address[] {
  return [...new Map(addresses.map((address) => [address.text, address])).values()];
}

function byAddress<T extends object>(entries: readonly T[]): readonly T[] {
  const keyed = entries.map((entry) => [JSON.stringify(entry), entry] as const);
  return keyed.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
