// What traffic was seen, given to the events it is of. What is of no event is kept beside them.

import { problem } from '../codes.ts';
import { isToBeSent } from '../lookup.ts';
import type { Event, Observed, Things } from '../model.ts';
import type { AuthoredRecord } from '../parse/parse.ts';
import type { Problem, Staged } from '../problem.ts';
import type { AuthoredObserved } from '../schema/observed.ts';
import { quoted } from '../../words/escapes/quoted.ts';

/** The events by their names as sent; several sightings of one name are a problem. */
export function withObserved(things: Things, record: AuthoredRecord<AuthoredObserved> | undefined): Staged<Things> {
  if (!record) return { value: things, problems: [] };
  const { from, to, events } = record.data;
  const names = new Set(things.events.map(({ name }) => name));
  const seen = new Map<string, AuthoredObserved['events'][number]>();
  const problems: Problem[] = [];
  events.forEach((one, index) => {
    const id = one.name ?? `${one.call} call`;
    if (seen.has(id)) {
      const at = record.at(['events', index, 'name']);
      const message = `${quoted(id)} is counted here already.`;
      problems.push(problem('duplicate-reference', record.file, at, message, 'Run `catalog observe --write` again.'));
    }
    seen.set(id, one);
  });
  const undocumented = [...seen.values()].filter(({ name }) => name === undefined || !names.has(name));
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
        const own = seen.get(event.name) ?? (isToBeSent(event) ? UNSEEN : undefined);
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
