// What a live page still answers to: anchors it had once, and what became of them.

import { isOnePage, parseAddress } from '../../catalog/addresses/address.ts';
import type { Catalog, Retired } from '../../catalog/model.ts';
import { everything, held, type Lookup } from '../../catalog/lookup.ts';
import { baseUrl } from '../urls.ts';

interface FormerAnchors {
  /** For an anchor of the page, those that lead to it. */
  readonly at: ReadonlyMap<string, readonly string[]>;
  readonly departed: readonly Departed[];
}

/** An anchor that leads away, or is retired. */
export interface Departed {
  readonly anchor: string;
  readonly to: Lead | undefined;
  readonly retired: Retired | undefined;
}

export interface Lead {
  readonly name: string;
  readonly url: string;
}

const NONE: FormerAnchors = { at: new Map(), departed: [] };
const anchorsByPage = held(({ moves }: Catalog) => Map.groupBy(moves.anchors, ({ page }) => page));

/** By the path of a page, with the base path. */
export function formerAnchorsOn(path: string, lookup: Lookup): FormerAnchors {
  const page = path.slice(baseUrl().length - 1);
  const anchors = anchorsByPage(lookup.catalog).get(page);
  if (!anchors) return NONE;
  const at = new Map<string, string[]>();
  const departed: Departed[] = [];
  for (const { anchor, to, retired } of anchors) {
    const target = parseAddress(to);
    if (retired || target?.page !== page || !hasRows(page) || target.anchor === '' || target.anchor.startsWith('_')) {
      departed.push({ anchor, retired, to: retired ? undefined : leadTo(to, lookup) });
    } else at.set(target.anchor, [...(at.get(target.anchor) ?? []), anchor]);
  }
  return { at, departed };
}

/** Pages whose rows carry their former anchors. */
function hasRows(page: string): boolean {
  const address = parseAddress(page);
  return address !== undefined && (isOnePage(address) || /^(?:event|use-case)$/.test(address.thing?.kind ?? ''));
}

/** An address of the catalog as a link. */
export function leadTo(address: string, { catalog }: Lookup): Lead {
  const { thing, anchor = '' } = parseAddress(address) ?? {};
  const url = baseUrl(address.slice(1));
  if (!thing) return { name: address, url };
  const found = everything(catalog).find(({ kind, id }) => kind === thing.kind && id === thing.id);
  const name = found?.name ?? catalog.moves.retired.find(({ page }) => page === address)?.name ?? thing.id;
  return { name: anchor === '' ? name : `${name}: ${anchor}`, url };
}
