// What a catalog says, thing by thing, to hold a catalog that came back of an export against the one that was sent. Nothing
// in `/catalog.json` is passed over but what follows from the rest.

import type { CatalogJson } from '../../src/exports/catalog-json.ts';
import { differences, type Difference } from '../generated/differences.ts';

type Entry = Readonly<Record<string, unknown>>;

const LISTS = ['events', 'properties', 'groups', 'areas', 'teams', 'sources', 'destinations', 'vendors'] as const;

/** Made of the name, or said by another thing that is compared. */
const DERIVED: Readonly<Partial<Record<(typeof LISTS)[number], readonly string[]>>> = {
  events: ['useCases', 'goals', 'placements', 'companions', 'properties', 'inheritedOwner'],
  properties: ['events', 'groups', 'useCases', 'inheritedOwner'],
};
const DERIVED_EVERYWHERE = ['id', 'url', 'file', 'namedBy', 'events', 'placements', 'useCases', 'goals'];
const DERIVED_CARRIED = ['property', 'url', 'ownMeaning', 'stated', 'group'];

/** Where what came back differs: `events.trigger`, `events.carried.members.required`; `events` where it is gone. */
export function lostOf(sent: CatalogJson, back: CatalogJson): readonly Difference[] {
  const carried = new Set(sent.events.flatMap(({ properties }) => properties));
  return LISTS.flatMap((list) => {
    const twins = back[list].map((one) => [one, factsOf(list, one, back)] as const);
    return sent[list].flatMap((one): readonly Difference[] => {
      const [, twin] = twins.find(([other]) => isTwin(one, other, sent)) ?? [];
      const was = factsOf(list, one, sent);
      if (!twin) return [{ place: list, was, is: undefined }];
      const found = differences(was, twin, list);
      // What an event carries is compared there.
      const isCarried = list === 'properties' && carried.has(one.id as never); // ids are text
      return isCarried ? found.filter(({ place }) => !/^properties\.(?:form|summary)/.test(place)) : found;
    });
  });
}

/** By its name, by the only one of its call where that has none, or by its id. */
function isTwin(one: Entry, other: Entry, { events }: CatalogJson): boolean {
  if (one['name'] === other['name']) return true;
  const { call } = one;
  if (call === undefined) return false;
  const isOnly = events.filter((event) => event.call === call).length === 1;
  return (isOnly && call !== 'track' && call === other['call']) || one['id'] === other['id'];
}

function factsOf(list: (typeof LISTS)[number], entry: Entry, catalog: CatalogJson): Entry {
  const derived = [...DERIVED_EVERYWHERE, ...(DERIVED[list] ?? [])];
  const own = Object.fromEntries(Object.entries(entry).filter(([key]) => !derived.includes(key)));
  const { propertyDetails, sources, destinations, ...facts } = own;
  const named = nameIn(catalog);
  const told = {
    ...facts,
    ...('area' in own && { area: named('areas', own['area']) }),
    ...('owner' in own && { owner: named('teams', own['owner']) }),
    ...('replacedBy' in own && { replacedBy: named('events', own['replacedBy']) }),
    ...(list === 'events' && {
      sources: sentOf(sources, (one) => named('sources', one['source'])),
      destinations: sentOf(destinations, (one) => named('destinations', one['destination'])),
      carried: (propertyDetails as readonly Entry[]).map((one) => formOf(without(one, DERIVED_CARRIED))), // as it is written
    }),
  };
  const fields = own['fields'] ?? {};
  if (list !== 'properties') return { ...stated(told), fields };
  const { type, format, example, nullable, values, constraints, items, members, summary, ...others } = told as Entry;
  const form = formOf({ type, format, example, nullable, values, constraints, items, members });
  return { ...stated({ ...others, summary }), form, fields };
}

function sentOf(list: unknown, nameOf: (one: Entry) => unknown): readonly Entry[] {
  return ((list ?? []) as readonly Entry[]).map((one) => ({
    key: nameOf(one),
    ...without(one, ['source', 'destination']),
  }));
}

/** Values that stand in a list, under one name, as the only one does; a type without null says that there is none. */
function formOf({ constraints = {}, values, nullable, items, members, ...form }: Entry): Entry {
  const { enum: choice, const: only, ...limits } = constraints as Entry;
  const all = (choice as readonly unknown[] | undefined) ?? (only === undefined ? undefined : [only]); // by their keys
  const listed = values ?? all?.map((value) => ({ value }));
  return stated({
    ...form,
    ...limits,
    values: listed && (listed as readonly Entry[]).map((one) => ({ key: JSON.stringify(one['value']), ...one })),
    nullable: nullable === true ? true : undefined,
    items: items && formOf(items as Entry),
    members: (members as readonly Entry[] | undefined)?.map(formOf),
  });
}

const without = (entry: Entry, keys: readonly string[]): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));

/** What says nothing is no fact. */
function stated(entry: Entry): Entry {
  const said = Object.entries(entry).filter(
    ([, value]) => !['""', '[]', '{}', undefined].includes(JSON.stringify(value)),
  );
  return Object.fromEntries(said);
}

const nameIn =
  (catalog: CatalogJson) =>
  (list: (typeof LISTS)[number], id: unknown): unknown =>
    catalog[list].find((one) => one.id === id)?.name;
