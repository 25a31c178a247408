import type { Lookup } from './lookup.ts';
import type { Event, Property } from './model.ts';

/** Whether the catalog says that its values are personal data, in so many words or by a class. */
function isPersonal({ personal, privacy }: Pick<Property, 'personal' | 'privacy'>): boolean {
  return personal ?? privacy !== undefined;
}

/** The properties of an event whose values are personal data. */
export function personalIn({ properties }: Event, lookup: Lookup): readonly Property[] {
  return properties.map(({ property }) => lookup.property(property)).filter(isPersonal);
}
