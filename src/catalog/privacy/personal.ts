// What of a catalog is personal data, in so many words or by a class, and where it goes.

import { held, type Lookup } from '../lookup.ts';
import type { Catalog, DestinationType, Event, Property } from '../model.ts';

/** What a property says itself counts before its class. */
export function isPersonal({ personal, privacy }: Pick<Property, 'personal' | 'privacy'>): boolean {
  return personal ?? privacy !== undefined;
}

/** The properties of an event whose values are personal data. */
export function personalIn({ properties }: Event, lookup: Lookup): readonly Property[] {
  return properties.map(({ property }) => lookup.property(property)).filter(isPersonal);
}

/** Whether there is more to say of personal data than each property says itself: classes, or where it goes. Every page
 * asks, because it stands in the navigation. */
export const tellsOfPrivacy = held(({ properties, events }: Catalog): boolean => {
  const personal = properties.filter(isPersonal);
  return (
    personal.some(({ privacy }) => privacy !== undefined) ||
    (personal.length > 0 && events.some(({ destinations }) => destinations.length > 0))
  );
});

interface PersonalProperty {
  readonly property: Property;
  readonly events: readonly Event[];
  /** Where its events go, in catalog order. */
  readonly destinations: readonly DestinationType[];
}

interface PersonalClass {
  /** Absent for what belongs to no class. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly summary: string;
  readonly properties: readonly PersonalProperty[];
}

/** Personal properties by class, as the site orders the classes; those of none stand last. */
export function personalByClass(lookup: Lookup): readonly PersonalClass[] {
  const { site, properties, destinations } = lookup.catalog;
  const classes = site.privacyClasses ?? {};
  const found = properties.filter(isPersonal).map((property): PersonalProperty => {
    const events = property.events.map(lookup.event);
    const to = new Set(events.flatMap((event) => event.destinations.map(({ destination }) => destination)));
    return { property, events, destinations: destinations.filter(({ id }) => to.has(id)) };
  });
  const of = Map.groupBy(found, ({ property }) => property.privacy);
  const ids = [...new Set([...Object.keys(classes), ...of.keys()])].filter((id) => id !== undefined);
  return [...ids, undefined].flatMap((id): readonly PersonalClass[] => {
    const members = of.get(id) ?? [];
    if (members.length === 0) return [];
    const { name = id ?? 'Of no class', summary = '' } = (id !== undefined && classes[id]) || {};
    return [{ id, name, summary, properties: members }];
  });
}

interface PersonalDestination {
  readonly destination: DestinationType;
  readonly properties: readonly Property[];
}

/** The destinations that personal data goes to, with what goes there. */
export function personalByDestination(lookup: Lookup): readonly PersonalDestination[] {
  const all = personalByClass(lookup).flatMap(({ properties }) => properties);
  return lookup.catalog.destinations
    .map((destination) => ({
      destination,
      properties: all.filter((one) => one.destinations.includes(destination)).map(({ property }) => property),
    }))
    .filter(({ properties }) => properties.length > 0);
}
