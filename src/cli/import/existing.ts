// What is in the catalog already, in the form of a plan, so that the two can be compared.

import { typesOf } from '../../catalog/value/due.ts';
import type { Event, Property } from '../../catalog/model.ts';
import type { PlannedEvent, PlannedProperty } from './plan.ts';

const NOWHERE = { file: '', line: 1, column: 1 };

/** An event of the catalog, to be compared with one that is imported. It stands nowhere in the imported file. */
export function asPlanned({ name, call, summary, properties }: Event): PlannedEvent {
  const carried = properties.map((one) => ({ key: one.key, summary: one.summary, ...NOWHERE }));
  return { name, call, summary, properties: carried, ...NOWHERE };
}

/** A property with what is compared of it. */
export function propertyAsPlanned(property: Property): PlannedProperty {
  const { name, format, summary, items } = property;
  const [type] = typesOf(property);
  const [of] = items ? typesOf(items) : [];
  const members = (items?.members ?? []) as PlannedProperty['members'] & object; // compared by their keys and types
  return { key: name, type, format, summary, items: of && { type: of, members }, ...NOWHERE };
}
