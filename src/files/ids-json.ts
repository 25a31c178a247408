// `/ids.json`, for wiki macros and bots: what an id stands for, and where. An id may name things of several kinds, and may
// have been another's; ids that moved say where to, retired ones what to use instead.

import { parseAddress } from '../catalog/addresses/address.ts';
import type { Lookup } from '../catalog/lookup.ts';
import type { Kind, Thing } from '../catalog/model.ts';
import { everything } from '../catalog/lookup.ts';
import { absoluteUrl, embedUrl, baseUrl, thingUrl } from '../site/urls.ts';

interface IdEntry {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly embed?: string;
  /** What can stand behind `#`: properties of an event, goals of a use case. */
  readonly anchors?: readonly string[];
  /** The address it moved to. */
  readonly movedTo?: string;
  readonly retired?: { readonly since: string; readonly reason: string; readonly instead: readonly string[] };
}

export function idsJson({ catalog }: Lookup) {
  const things = everything(catalog);
  const titles = new Map(things.map((thing) => [thingUrl(thing.kind, thing.id), thing.name]));
  const gone = [
    ...catalog.moves.pages.flatMap(({ from, to }) => {
      const title = titles.get(baseUrl(to.slice(1).split('#')[0]));
      return goneEntry(from, title, { movedTo: absolute(to) });
    }),
    ...catalog.moves.retired.flatMap(({ page, name, since, reason, instead }) =>
      goneEntry(page, name, { retired: { since, reason, instead: instead.map(absolute) } }),
    ),
  ];
  const entries = Map.groupBy([...things.map(liveEntry), ...gone], ({ id }) => id);
  return {
    formatVersion: 1,
    site: { name: catalog.site.name, url: absoluteUrl(baseUrl()), updated: catalog.site.updated },
    ids: Object.fromEntries(entries),
  };
}

function liveEntry(thing: Thing): IdEntry {
  const { kind, id, name } = thing;
  const anchors = anchorsOf(thing);
  return {
    kind,
    id,
    title: name,
    url: absoluteUrl(thingUrl(kind, id)),
    embed: absoluteUrl(embedUrl(kind, id)),
    ...(anchors && { anchors }),
  };
}

function anchorsOf(thing: Thing): readonly string[] | undefined {
  if (thing.kind === 'event') return thing.properties.map(({ property }) => property);
  return thing.kind === 'use-case' ? thing.placements.map(({ goal }) => goal) : undefined;
}

function goneEntry(address: string, title: string | undefined, what: Partial<IdEntry>): IdEntry[] {
  const { thing } = parseAddress(address) ?? {};
  return thing ? [{ ...thing, title: title ?? thing.id, url: absolute(address), ...what }] : [];
}

function absolute(address: string): string {
  return absoluteUrl(baseUrl(address.slice(1)));
}
