// All events as one list that can be narrowed by the simple facts that are facets.

import { factsOn } from '../../catalog/facts.ts';
import { held, ownerOf, statedFields, type Lookup } from '../../catalog/lookup.ts';
import type { Event, IdOf, Thing } from '../../catalog/model.ts';
import { trafficOf } from '../observed.ts';
import { MOST_ROWS } from './alphabet.ts';

/** What `/events/list.json` holds. */
export interface EventListFile {
  readonly facets: readonly {
    readonly key: string;
    readonly label: string;
    /** What stands for it in an address, its name, and the place of the value that it is a part of. */
    readonly values: readonly (readonly [id: string, label: string, parent?: number])[];
  }[];
  /** With, for each facet, the places of its values, and the place of the event that replaces it. */
  readonly events: readonly (readonly [
    id: string,
    name: string,
    summary: string,
    values: readonly (readonly number[])[],
    successor?: number,
  ])[];
}

interface Value {
  readonly id: string;
  readonly label: string;
  /** How many events have it, or one that is a part of it. */
  count: number;
  readonly parent?: number | undefined;
}

export interface Facet {
  readonly key: string;
  readonly label: string;
  readonly values: readonly Readonly<Value>[];
  /** The values of an event as places in the list. */
  readonly of: (event: Event) => readonly number[];
}

/** Lists of fewer are seen at a glance. */
const MANY = 21;

/** The facets in which the events differ; none where the events are few. */
export const facetsOfEvents = held((lookup: Lookup): readonly Facet[] => {
  if (lookup.catalog.events.length < MANY) return [];
  const facts = factsOn('event').filter(({ facet }) => facet !== undefined);
  return [
    ...facts
      .toSorted((a, b) => a.facet! - b.facet!)
      .map((fact) => facetOf(fact.key, fact.label, (event) => statedIn(event, fact, lookup), lookup)),
    ...fieldFacets(lookup),
    facetOf(
      'traffic',
      'Traffic',
      (event) => trafficOf(event, lookup).map((said) => ({ id: said, label: said })),
      lookup,
    ),
    facetOf('source', 'Source', ({ sources }) => sources.map(({ source }) => named(lookup.source(source))), lookup),
    facetOf(
      'destination',
      'Destination',
      ({ destinations }) => destinations.map(({ destination }) => named(lookup.destination(destination))),
      lookup,
    ),
  ].filter(({ values }) => values.length > 1 || values.some(({ count }) => count < lookup.catalog.events.length));
});

/** Whether the list of events can be narrowed beyond its page: by what they state, or by words where they are several pages. */
export function isNarrowed(lookup: Lookup): boolean {
  return lookup.catalog.events.length > MOST_ROWS || facetsOfEvents(lookup).length > 0;
}

export function eventListFile(lookup: Lookup): EventListFile {
  const facets = facetsOfEvents(lookup);
  const places = new Map(lookup.catalog.events.map(({ id }, place) => [id, place]));
  return {
    facets: facets.map(({ key, label, values }) => ({
      key,
      label,
      values: values.map(({ id, label: name, parent }) => (parent === undefined ? [id, name] : [id, name, parent])),
    })),
    events: lookup.catalog.events.map((event) => {
      const listed = [event.id, event.name, event.summary, facets.map(({ of }) => of(event))] as const;
      return event.replacedBy === undefined ? listed : [...listed, places.get(event.replacedBy)!]; // every event has one
    }),
  };
}

/** A facet for each field of the company's own that is one. */
function fieldFacets(lookup: Lookup): readonly Facet[] {
  const declared = lookup.catalog.site.fields ?? {};
  return Object.entries(declared)
    .filter(([, { facet }]) => facet)
    .map(([key, { label }]) => {
      const stated = ({ fields }: Event): readonly Stated[] =>
        statedFields(fields, declared)
          .filter((field) => field.key === key)
          .flatMap(({ said }) => said.map(({ text }) => ({ id: text, label: text })));
      return facetOf(`fields.${key}`, label, stated, lookup);
    });
}

type Stated = Pick<Value, 'id' | 'label'>;

const named = ({ id, name }: Thing): Stated => ({ id, label: name });

function statedIn(event: Event, fact: ReturnType<typeof factsOn>[number], lookup: Lookup): readonly Stated[] {
  const value = (fact.key === 'owner' ? ownerOf(event) : event[fact.key as keyof Event]) as never; // of the type of the row
  if (value === undefined) return [];
  return fact.say(value, {}).map(({ id, text }) => {
    const thing = id !== undefined && fact.refersTo ? lookup.find(fact.refersTo, id) : undefined;
    return thing ? named(thing) : { id: id ?? text, label: text };
  });
}

function facetOf(key: string, label: string, stated: (event: Event) => readonly Stated[], lookup: Lookup): Facet {
  const places = new Map<string, number>();
  const values: Value[] = [];
  const placeOf = ({ id, label: name }: Stated): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    const above = key === 'area' ? areaAbove(id as IdOf<'area'>, lookup) : undefined; // what the fact refers to
    const parent = above && placeOf(above);
    const place = values.push({ id, label: name, count: 0, parent }) - 1;
    places.set(id, place);
    return place;
  };
  for (const event of lookup.catalog.events) {
    const within = new Set(stated(event).flatMap((one) => upwards(placeOf(one), values)));
    for (const place of within) values[place]!.count++;
  }
  return { key, label, values, of: (event) => stated(event).map(({ id }) => places.get(id)!) };
}

/** A value and those it lies in. */
function upwards(place: number, values: readonly Value[]): readonly number[] {
  const parent = values[place]?.parent;
  return parent === undefined ? [place] : [place, ...upwards(parent, values)];
}

function areaAbove(id: IdOf<'area'>, lookup: Lookup): Stated | undefined {
  const { parent } = lookup.area(id);
  return parent && named(lookup.area(parent));
}
