// An entry of `/catalog.json` as its author wrote it: what stands over a property apart from it, keys of maps as keys, the
// groups an event includes in their place. What was derived stays in it; whoever writes the file keeps what authors write.

import type { Kind } from '../../../catalog/kinds.ts';
import type { Json } from '../../record.ts';

type Entry = { readonly [key: string]: Json };

/** What other entries tell: a property by its id, and the groups that are sent with every event. */
export interface Others {
  readonly property: (id: string) => Entry | undefined;
  readonly everywhere: ReadonlySet<string>;
}

export function authoredEntry(kind: Kind, entry: Entry, others: Others): Entry {
  const notes = entriesIn(entry['notes']).map(stated);
  return stated({ ...entry, notes, ...ofKind(kind, entry, others) });
}

function ofKind(kind: Kind, entry: Entry, others: Others): Readonly<Record<string, Json | undefined>> {
  const { id = '', name = '', url = '' } = entry;
  switch (kind) {
    case 'event':
      return {
        properties: listing(entry['propertyDetails'], others),
        spec: specOf(entry['spec']),
        ...sentOf(entry),
        pictures: undefined,
      };
    case 'group':
      return { properties: listing(entry['properties'], others) };
    case 'property':
      return { ...formOf(entry), key: name === id ? undefined : name };
    case 'use-case':
      return { events: withReasons(entry), goals: placements(entry['placements']) };
    default:
      // A vendor that states none has the address of its page there.
      return textOf(url).endsWith(`/${textOf(id)}/`) ? { url: undefined } : {};
  }
}

/** The entries of an event or group; of what comes with a group the group alone. */
function listing(details: Json | undefined, { property, everywhere }: Others): readonly Json[] {
  const groups = new Set<string>();
  return entriesIn(details).flatMap((detail): readonly Json[] => {
    const { property: id = '', group } = detail;
    if (typeof group === 'string') {
      if (groups.has(group) || everywhere.has(group)) return [];
      groups.add(group);
      return [{ group }];
    }
    const keys = keysStated(detail, property(textOf(id)));
    if (keys.length === 0) return [id];
    const form = formOf(detail);
    return [{ property: id, ...stated(Object.fromEntries(keys.map((key) => [key, form[key] ?? detail[key]]))) }];
  });
}

const OWN = ['type', 'nullable', 'format', 'values', 'constraints', 'members', 'items'];
const BESIDE = ['required', 'status', 'example'];

/** What an event says of a property itself; older files do not tell, so that it is what differs. */
function keysStated(detail: Entry, property: Entry | undefined): readonly string[] {
  const keys = detail['stated'];
  if (Array.isArray(keys)) return listIn(keys).map(textOf);
  const differing = [...OWN, ...BESIDE].filter((key) => differs(detail[key], property?.[key]));
  return detail['ownMeaning'] === true || !property ? ['summary', ...differing] : differing;
}

function differs(one: Json | undefined, other: Json | undefined): boolean {
  return !isEmpty(one) && JSON.stringify(one) !== JSON.stringify(other);
}

function formOf({ members, items, values, constraints, ...said }: Entry): Entry {
  const inside = isEntry(items) && { ...formOf(items) };
  return stated({
    ...said,
    values: values && listIn(values).map((one) => (isAlone(one) ? one.value : one)),
    constraints,
    items: inside || undefined,
    members: isEmpty(members) ? undefined : membersIn(members),
  });
}

function isAlone(value: Json): value is { readonly value: Json } {
  return isEntry(value) && Object.keys(value).join() === 'value';
}

function membersIn(members: Json | undefined): Json {
  return Object.fromEntries(entriesIn(members).map(({ key = '', ...member }) => [textOf(key), formOf(member)]));
}

function specOf(spec: Json | undefined): Json | undefined {
  if (!isEntry(spec)) return undefined;
  const renamed = entriesIn(spec['renamed']).map(({ property = '', there = '' }) => [textOf(property), there] as const);
  return stated({ ...spec, renamed: Object.fromEntries(renamed) });
}

/** Where it is sent: what says no more than a place is that place. */
function sentOf({ sources, destinations }: Entry): Readonly<Record<string, Json>> {
  const short = (all: Json | undefined, key: string): readonly Json[] =>
    entriesIn(all).map((one) => (Object.keys(one).join() === key ? (one[key] ?? '') : one));
  return { sources: short(sources, 'source'), destinations: short(destinations, 'destination') };
}

function withReasons({ events, reasons }: Entry): readonly Json[] {
  const known = new Map(entriesIn(reasons).map((one) => [one['event'], one['reason']] as const));
  const ids = listIn(events);
  return ids.map((event) => (known.has(event) ? { event, reason: known.get(event) ?? '' } : event));
}

function placements(all: Json | undefined): Json {
  return Object.fromEntries(
    entriesIn(all).map(({ goal = '', sources = [], destinations = [] }) => [textOf(goal), { sources, destinations }]),
  );
}

function listIn(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : []; // isArray widens
}

function entriesIn(list: Json | undefined): readonly Entry[] {
  return listIn(list).filter(isEntry);
}

export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function isEntry(value: Json | undefined): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === '') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function stated(entry: Readonly<Record<string, Json | undefined>>): Entry {
  return Object.fromEntries(Object.entries(entry).filter((one): one is [string, Json] => !isEmpty(one[1])));
}
