import { ALL_KINDS, byKind, KINDS } from './kinds.ts';
import type { KeyOf, Kind } from './kinds.ts';
import { apart } from './reads/reads.ts';
import type {
  Catalog,
  CodePlace,
  DestinationType,
  Event,
  EventProperty,
  IdOf,
  Property,
  SentFrom,
  SentTo,
  SourceType,
  Thing,
  ThingOf,
  Things,
} from './model.ts';

export { statedFields } from './fields.ts';
export { apart } from './reads/reads.ts';

/** A catalog with its things by id. A branded id always resolves, because linking made sure of it. */
export type Lookup = { readonly [K in Kind as KeyOf<K>]: (id: IdOf<K>) => ThingOf<K> } & {
  readonly catalog: Catalog;
  /** A thing by kind and id, if there is one. */
  readonly find: (kind: Kind, id: string) => Thing | undefined;
};

/** Builds a map for each kind once; each look-up is then constant time. */
export function lookupIn(catalog: Catalog): Lookup {
  const maps = new Map(
    ALL_KINDS.map((kind) => [kind, new Map(thingsOf(catalog, kind).map((thing) => [thing.id, thing]))]),
  );
  const find = (kind: Kind, id: string): Thing | undefined => maps.get(kind)?.get(id as never); // ids are text
  const finders = byKind('key', (kind) => (id: string) => {
    const thing = find(kind, id);
    if (!thing) throw new Error(`No ${KINDS[kind].noun} has the id "${id}".`);
    return thing;
  });
  return { catalog, find, ...finders } as Lookup; // each finds in the map of its kind
}

/** An event with a property as it carries it. */
export interface Carrier {
  readonly event: Event;
  readonly carried: EventProperty;
}

/** The first `most` events that carry a property, with the property as each carries it. */
export function carriersOf(property: Property, lookup: Lookup, most = Number.POSITIVE_INFINITY): readonly Carrier[] {
  return property.events.slice(0, most).flatMap((id) => {
    const event = lookup.event(id);
    const carried = event.properties.find((candidate) => candidate.property === property.id);
    return carried ? [{ event, carried }] : [];
  });
}

/** An event with what it says of one place it is sent from, or goes to. */
interface Sending {
  readonly event: Event;
  readonly said: SentFrom | SentTo;
}

/** The first `most` events that are really sent from a source, or go to a destination. */
export function sendingsOf(
  connection: SourceType | DestinationType,
  lookup: Lookup,
  most?: number,
): readonly Sending[] {
  return connection.kind === 'source' ? sentFrom(connection, lookup, most) : sentTo(connection, lookup, most);
}

function sentFrom({ id, events }: SourceType, lookup: Lookup, most?: number): readonly Sending[] {
  return events.slice(0, most).flatMap((one) => {
    const event = lookup.event(one);
    return event.sources.filter(({ source }) => source === id).map((said) => ({ event, said }));
  });
}

function sentTo({ id, events }: DestinationType, lookup: Lookup, most?: number): readonly Sending[] {
  return events.slice(0, most).flatMap((one) => {
    const event = lookup.event(one);
    return event.destinations.filter(({ destination }) => destination === id).map((said) => ({ event, said }));
  });
}

/** The source that code is of, and the area it belongs to, as far as anything says so. */
export function aroundPlace({ source, area }: CodePlace, lookup: Lookup): readonly Thing[] {
  return [...(source === undefined ? [] : [lookup.source(source)]), ...(area === undefined ? [] : [lookup.area(area)])];
}

/** The area that a thing says it lies in. */
export function areaOf(thing: Thing): IdOf<'area'> | undefined {
  return ('parent' in thing ? thing.parent : undefined) ?? ('area' in thing ? thing.area : undefined);
}

/** An area and those around it, from the innermost out. */
export function* areasFrom(
  id: IdOf<'area'> | undefined,
  find: (id: IdOf<'area'>) => ThingOf<'area'> | undefined,
): Generator<ThingOf<'area'>> {
  for (let area = id && find(id); area; area = area.parent && find(area.parent)) yield area;
}

/** The team that a thing belongs to, by what it says itself or through its area. */
export function ownerOf(thing: Thing): IdOf<'team'> | undefined {
  return ('owner' in thing ? thing.owner : undefined) ?? thing.inheritedOwner?.owner;
}

/** The things of one kind. */
export function thingsOf(catalog: Things, kind: Kind): readonly Thing[] {
  return catalog[KINDS[kind].list];
}

/** All things of a catalog, kind by kind. */
export function everything(catalog: Things): readonly Thing[] {
  return ALL_KINDS.flatMap((kind) => thingsOf(catalog, kind));
}

/** Whether any event says where it is really sent from, or where it goes. Every page asks, because it stands in the
 * navigation. */
export const tellsOfSending = held(({ events }: Catalog): boolean =>
  events.some(({ sources, destinations }) => sources.length + destinations.length > 0),
);

/** Whether there is something to lay out as a matrix: what use cases need, or where events are sent. */
export function hasMatrix(catalog: Catalog): boolean {
  return catalog.useCases.length > 0 || tellsOfSending(catalog);
}

/** Whether code and traffic should have it: it is live, or nothing is said of where it stands. */
export function isToBeSent({ status }: Event): boolean {
  return status === undefined || status === 'live';
}

/** The call of an event, where no other event is sent by it: then a page or screen by any name is this event. */
export function onlyCall({ call }: Event, { catalog }: Lookup): Event['call'] | undefined {
  return call !== 'track' && timesCalled(catalog).get(call) === 1 ? call : undefined;
}

const timesCalled = held(({ events }: Catalog): ReadonlyMap<Event['call'], number> => {
  const times = new Map<Event['call'], number>();
  for (const { call } of events) times.set(call, (times.get(call) ?? 0) + 1);
  return times;
});

/** Works something out once for each thing it is asked of, and holds it as long as that is there. */
export function held<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const answers = new WeakMap<K, () => T>();
  return (of) => {
    let known = answers.get(of);
    if (!known) answers.set(of, (known = apart(() => make(of))));
    return known();
  };
}

/** Works something out when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let known: (() => T) | undefined;
  return () => (known ??= apart(make))();
}
