// Addresses of the site as people write them in the catalog: as the browser shows them after the name of the site.

import { innerRows } from '../forms.ts';
import { ALL_KINDS, KINDS } from '../kinds.ts';
import type { Form, Kind, Thing } from '../model.ts';

export interface Address {
  /** In its one spelling: `/events/order-completed/#order_id`. */
  readonly text: string;
  /** Without the fragment. */
  readonly page: string;
  /** Decoded; empty without a fragment. */
  readonly anchor: string;
  /** Decoded. */
  readonly segments: readonly string[];
  /** The thing whose page it is, or in whose folder it stands. */
  readonly thing: { readonly kind: Kind; readonly id: string } | undefined;
  /** What stands behind the page of a thing: `index.json`. */
  readonly rest: string;
}

const SHAPE = /^\/(?:[\w$.~%-]+\/)*(?:[\w$~%-]+(?:\.[\w-]+)+)?(?:#[^\s#]+)?$/;
const LONGEST = 300;

/** Reads an address; nothing if the text is none: no leading slash, no closing slash on a folder, a query, a host. */
export function parseAddress(text: string): Address | undefined {
  if (text.length > LONGEST || !SHAPE.test(text) || /\/\.\.?\//.test(text)) return undefined;
  const [path = '', fragment = ''] = text.split('#');
  try {
    const isFolder = path.endsWith('/');
    const segments = path
      .slice(1, isFolder ? -1 : undefined)
      .split('/')
      .map(decodeURIComponent);
    return addressOf(path === '/' ? [] : segments, isFolder, decodeURIComponent(fragment));
  } catch {
    return undefined; // a broken percent escape
  }
}

/** The page of a thing, or a place on it. */
export function thingAddress(kind: Kind, id: string, anchor = ''): Address {
  return addressOf([KINDS[kind].folder, id], true, anchor);
}

/** A placement on the page that holds the whole catalog. */
export function onePageAddress(goal: string, useCase: string): Address {
  return addressOf([ONE_PAGE], true, `${goal}-${useCase}`);
}

/** The same page, another place on it. */
export function withAnchor(address: Address, anchor: string): Address {
  return { ...address, anchor, text: address.page + hash(anchor) };
}

/** The thing that a row or part of a page is named after, if it is one: the property of a row on an event page. */
export function anchorThing({ thing, anchor, rest }: Address): AnchorThing | undefined {
  if (!thing || anchor === '' || rest !== '') return undefined;
  if (thing.kind === 'use-case' && anchor.startsWith(EVENT_PREFIX)) {
    return { kind: 'event', id: anchor.slice(EVENT_PREFIX.length), prefix: EVENT_PREFIX };
  }
  const kind = anchor.startsWith('_') ? undefined : ANCHOR_KINDS[thing.kind];
  return kind && { kind, id: anchor, prefix: '' };
}

interface AnchorThing {
  readonly kind: Kind;
  readonly id: string;
  /** What the anchor begins with before the id. */
  readonly prefix: string;
}

/** The anchors of a use case are its goals, so that its events need another name. */
export const EVENT_PREFIX = '_event-';
const ANCHOR_KINDS: Readonly<Partial<Record<Kind, Kind>>> = {
  goal: 'use-case',
  'use-case': 'goal',
  event: 'property',
  source: 'goal',
  destination: 'goal',
};

/** The anchors of the rows of its page that are named after things, and of what stands inside them, in their order; undefined for kinds without such rows. */
export function rowAnchors(thing: Thing): readonly string[] | undefined {
  switch (thing.kind) {
    case 'event':
    case 'group':
      return thing.properties.flatMap((carried) => [carried.property, ...anchorsInside(carried, carried.property)]);
    case 'property':
      return anchorsInside(thing, thing.id);
    case 'use-case':
      return [...thing.events.map(({ event }) => EVENT_PREFIX + event), ...thing.placements.map(({ goal }) => goal)];
    case 'goal':
      return thing.useCases;
    case 'source':
    case 'destination':
      return [...new Set(thing.placements.map(({ goal }) => goal))];
    default:
      return undefined;
  }
}

function anchorsInside(form: Form, id: string): readonly string[] {
  return innerRows(form, id).map(({ anchor }) => anchor);
}

/** Whether an address is on the page that holds the whole catalog. */
export function isOnePage({ segments }: Address): boolean {
  return segments.length === 1 && segments[0] === ONE_PAGE;
}

const ONE_PAGE = 'reference';
const FOLDERS = new Map<string, Kind>(ALL_KINDS.map((kind) => [KINDS[kind].folder, kind]));

function addressOf(segments: readonly string[], isFolder: boolean, anchor: string): Address {
  const path = segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');
  const page = isFolder ? `${path}/` : path;
  const [folder = '', id, ...rest] = segments;
  const kind = FOLDERS.get(folder);
  return {
    text: page + hash(anchor),
    page,
    anchor,
    segments,
    thing: kind && id !== undefined && (isFolder || rest.length > 0) ? { kind, id } : undefined,
    rest: rest.length === 0 ? '' : rest.map(encodeURIComponent).join('/') + (isFolder ? '/' : ''),
  };
}

function hash(anchor: string): string {
  return anchor === '' ? '' : `#${encodeURIComponent(anchor)}`;
}
