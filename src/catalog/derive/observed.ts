// What traffic was seen, given to the events it is of. What is of no event is kept beside them.

import { isToBeSent } from '../lookup.ts';
import type { Event, Observed, Things } from '../model.ts';
import type { AuthoredRecord } from '../parse/parse.ts';
import type { Staged } from '../problem.ts';
import type { AuthoredObserved } from '../schema/observed.ts';
import { recordedIn } from './recorded.ts';

/** The events by their names as sent; several sightings of one name are a problem. */
export function withObserved(things: Things, record: AuthoredRecord<AuthoredObserved> | undefined): Staged<Things> {
  if (!record) return { value: things, problems: [] };
  const { from, to } = record.data;
  const { of, undocumented, problems } = recordedIn(record, things.events, {
    twice: 'is counted here already.',
    by: 'catalog observe --write',
  });
  const observed: Observed = {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    undocumented: undocumented.map(({ properties = {}, ...one }) => ({ ...one, keys: Object.keys(properties) })),
  };
  return {
    value: {
      ...things,
      observed,
      events: things.events.map((event): Event => {
        const own = of(event) ?? (isToBeSent(event) ? UNSEEN : undefined);
        return own ? { ...event, observed: sightingOf(event, own) } : event;
      }),
    },
    problems,
  };
}

type Sighted = Omit<AuthoredObserved['events'][number], 'call'>;

const UNSEEN: Sighted = { count: 0 };

function sightingOf(event: Event, sighting: Sighted): NonNullable<Event['observed']> {
  const { count, last, days, properties = {} } = sighting;
  const parts = Object.entries(properties);
  const documented = new Map(event.properties.map(({ key, property }) => [key, property]));
  return {
    count,
    ...(last !== undefined && { last }),
    ...(days && { days }),
    properties: parts.flatMap(([key, part]) => {
      const property = documented.get(key);
      return property === undefined ? [] : [{ property, part }];
    }),
    undocumented: parts.filter(([key]) => !documented.has(key)).map(([key, part]) => ({ key, part })),
  };
}
