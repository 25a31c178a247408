// What others call our events and their keys. What a catalog does not say of a vendor is not stated, and not judged.

import { atKey } from '../../words/at-key.ts';
import { innerRows } from '../forms.ts';
import type { Lookup } from '../lookup.ts';
import type { Counterpart, Event, PropertyId, ThingOf } from '../model.ts';

type Vendor = ThingOf<'vendor'>;

/** One of our events as a vendor names it. */
export interface Elsewhere extends Omit<Counterpart, 'properties' | 'requires'> {
  readonly event: Event;
  readonly vendor: Vendor;
  /** In the order of the event. */
  readonly renamed: readonly RenamedKey[];
  /** What the vendor requires and the event does not carry, by the names there. */
  readonly lacking: readonly string[];
}

interface RenamedKey {
  readonly property: PropertyId;
  /** Of its row, on the page of the event as on that of the property where it stands inside. */
  readonly anchor: string;
  /** Ours, as sent. */
  readonly key: string;
  readonly there: string;
  /** Of a key inside a value both names without what they stand in, where that is called otherwise too. */
  readonly inside?: { readonly key: string; readonly there: string } | undefined;
}

type Place = Omit<RenamedKey, 'there' | 'inside'>;

/** Where the keys of an event, those inside too, stand on its page, by what authors call them. */
export function anchorsOf({ properties }: Pick<Event, 'properties'>): ReadonlyMap<string, Place> {
  return new Map(
    properties.flatMap((carried): readonly (readonly [string, Place])[] => {
      const { property, key: own } = carried;
      const inside = innerRows(carried, property).map(
        (row) => [row.key, { property, anchor: row.anchor, key: row.key }] as const,
      );
      return [[property, { property, anchor: property, key: own }], ...inside];
    }),
  );
}

/** What others call an event, by vendor in catalog order. */
export function elsewhereOf(event: Event, { catalog }: Pick<Lookup, 'catalog'>): readonly Elsewhere[] {
  return catalog.vendors.flatMap((vendor) => elsewhereAt(event, vendor) ?? []);
}

/** What one vendor calls an event, if that is stated. */
export function elsewhereAt(event: Event, vendor: Vendor): Elsewhere | undefined {
  const said = atKey(event.as ?? {}, vendor.id);
  return said && elsewhere(event, vendor, said);
}

function elsewhere(event: Event, vendor: Vendor, said: Counterpart): Elsewhere {
  const { properties: _keys, requires: _there, ...own } = said;
  return { ...own, event, vendor, ...keysElsewhere(event, said) };
}

/** What becomes of the keys of an event where it is called otherwise. */
export function keysElsewhere(
  event: Pick<Event, 'properties'>,
  { properties = {}, requires = [] }: Counterpart,
): Pick<Elsewhere, 'renamed' | 'lacking'> {
  const keys = [...anchorsOf(event)].map(([own, at]) => ({ ...at, there: properties[own] }));
  const sent = new Set(keys.flatMap(({ key, there = key }) => [there, ...holdersOf(there)]));
  return {
    renamed: keys.flatMap(({ there, ...at }): readonly RenamedKey[] =>
      there === undefined ? [] : [{ ...at, there, inside: insideOf({ ...at, there }, properties[at.property]) }],
    ),
    lacking: requires.filter((key) => !sent.has(key)),
  };
}

function insideOf({ key, anchor, property, there }: RenamedKey, holder: string | undefined): RenamedKey['inside'] {
  const within =
    anchor !== property && holder !== undefined && there.startsWith(holder) ? there.slice(holder.length) : '';
  const rest = /^(?:\[\])?\.(.+)/.exec(within)?.[1];
  return rest === undefined ? undefined : { key: key.slice(key.indexOf('.') + 1), there: rest };
}

/** `items` of `items[].item_id`, `cart` and `cart.lines` of `cart.lines[].id`. */
function holdersOf(key: string): readonly string[] {
  const parts = key.split('.');
  return parts.slice(1).map((_, index) =>
    parts
      .slice(0, index + 1)
      .join('.')
      .replace(/\[\]$/, ''),
  );
}

/** The events that a vendor has a name for, and those of which none is stated, in catalog order. */
export function namesAt(vendor: Vendor, lookup: Lookup): { named: readonly Elsewhere[]; unnamed: readonly Event[] } {
  const named: Elsewhere[] = [];
  const unnamed: Event[] = [];
  for (const event of lookup.catalog.events) {
    const there = elsewhereAt(event, vendor);
    if (there) named.push(there);
    else unnamed.push(event);
  }
  return { named, unnamed };
}

/** The keys that stand in no other of the list, each with how many of the list stand inside it. */
export function outerKeys(renamed: Elsewhere['renamed']): readonly { key: string; there: string; inside: number }[] {
  return renamed
    .filter(({ inside }) => !inside)
    .map(({ key, there, property, anchor }) => ({
      key,
      there,
      inside: anchor === property ? renamed.filter((one) => one.inside && one.property === property).length : 0,
    }));
}

/** A key of ours with what a vendor calls it, and the events on which it does. */
interface RenamedAt extends RenamedKey {
  readonly events: readonly Event[];
}

/** The keys that a vendor calls otherwise, in the order in which events name them. */
export function renamedAt(named: readonly Elsewhere[]): readonly RenamedAt[] {
  const all = named.flatMap(({ event, renamed }) => renamed.map((key) => ({ ...key, event })));
  const same = Map.groupBy(all, ({ key, there }) => `${key}\n${there}`);
  return [...same.values()].flatMap((those) =>
    those.slice(0, 1).map(({ event: _, ...first }) => ({ ...first, events: those.map(({ event }) => event) })),
  );
}
