// What is in the catalog already, in the form of a plan, so that the two can be compared.

import type { Event, Property } from '../../catalog/model.ts';
import type { PlannedEvent, PlannedProperty } from './plan.ts';

const NOWHERE = { file: '', line: 1, column: 1 };

/** An event of the catalog, to be compared with one that is imported. It stands nowhere in the imported file. */
export function asPlanned({ name, call, summary, properties }: Event): PlannedEvent {
  const carried = properties.map((one) => ({ key: one.property, summary: one.summary, ...NOWHERE }));
  return { name, call, summary, properties: carried, ...NOWHERE };
}

/** A property with what is compared of it. */
export function propertyAsPlanned({ id, type, format, summary, items }: Property): PlannedProperty {
  return { key: id, type, format, summary, items, ...NOWHERE };
}
