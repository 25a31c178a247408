// Columns that no role takes: facts of the event where they say one thing for all rows of every event, else of the property.

import type { Json, PlanEvent } from '../record.ts';
import type { Row } from './table.ts';

interface Said {
  readonly event: string;
  readonly key: string | undefined;
  readonly cell: string;
}

const OF_EVENTS = /^event\b/i;
const OF_PROPERTIES = /^(?:propert(?:y|ies)|parameters?|params?|attributes?|fields?|keys?)\b/i;

export class OtherColumns {
  readonly #columns: ReadonlyMap<string, Said[]>;

  constructor(headings: readonly string[], taken: readonly string[]) {
    const others = headings.filter((heading) => heading !== '' && !taken.includes(heading));
    this.#columns = new Map(others.map((heading) => [heading, []]));
  }

  /** Notes what a row says in them; `key` is of its property, where it tells of one alone. */
  add(row: Row, event: string, key: string | undefined): void {
    for (const [heading, all] of this.#columns) {
      const cell = row.at(heading);
      if (cell !== '') all.push({ event, key, cell });
    }
  }

  /** The events with what the columns say of them and of their properties, as fields. */
  into(events: readonly PlanEvent[]): readonly PlanEvent[] {
    const ofEvents = new Map<string, Record<string, Json>>();
    const ofProperties = new Map<string, Record<string, Json>>();
    for (const [heading, all] of this.#columns) {
      const isOfEvents = OF_EVENTS.test(heading) || (!OF_PROPERTIES.test(heading) && isOneForEach(all));
      for (const { event, key, cell } of all) {
        const [map, of] = isOfEvents || key === undefined ? [ofEvents, event] : [ofProperties, `${event}\0${key}`];
        const fields = map.get(of) ?? {};
        map.set(of, fields);
        fields[heading] ??= cell;
      }
    }
    if (ofEvents.size + ofProperties.size === 0) return events;
    return events.map((event) => {
      const properties = event.properties?.map((one) => withFields(one, ofProperties.get(`${event.name}\0${one.key}`)));
      return { ...withFields(event, ofEvents.get(event.name)), ...(properties && { properties }) };
    });
  }
}

function isOneForEach(all: readonly Said[]): boolean {
  const first = new Map<string, string>();
  return all.every(({ event, cell }) => {
    const there = first.get(event);
    if (there === undefined) first.set(event, cell);
    return there === undefined || there === cell;
  });
}

function withFields<T extends Pick<PlanEvent, 'fields'>>(
  one: T,
  fields: Readonly<Record<string, Json>> | undefined,
): T {
  return fields ? { ...one, fields: { ...one.fields, ...fields } } : one;
}
