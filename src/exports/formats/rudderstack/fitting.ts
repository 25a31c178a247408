// What RudderStack's validator would refuse a whole plan for is left out or put together before it is written. Its rules, and
// the warnings for each, stand in `exports/rules/`.

import { held } from '../../../catalog/lookup.ts';
import type { Form, Member } from '../../../catalog/model.ts';
import type { PlanEvent, PlanProperty } from '../../selection.ts';
import { RUDDERSTACK } from '../../rules/of-vendors.ts';
import { isTaken } from '../../rules/text.ts';
import { identityOf } from './definitions.ts';

const { name: NAME, key: KEY, single } = RUDDERSTACK;
const SINGLE: readonly PlanEvent['call'][] = single.calls;

/** Events and keys of names that it takes; of page, screen, identify and group events one each, with all their properties. */
export function fittingEvents(events: readonly PlanEvent[]): readonly PlanEvent[] {
  const taken = events.filter(({ call, name }) => call !== 'track' || isTaken(name, NAME)).map(withFittingKeys);
  const singles = Map.groupBy(
    taken.filter(({ call }) => SINGLE.includes(call)),
    ({ call }) => call,
  );
  return taken.flatMap((event) => {
    const all = singles.get(event.call);
    if (!all) return event;
    return all[0] === event ? together(event, all) : [];
  });
}

/** Properties of keys that it takes. */
export function fitting(properties: readonly PlanProperty[]): readonly PlanProperty[] {
  return properties.filter(({ key }) => isTaken(key, KEY)).map(withFittingMembers);
}

/** Where a key is left out, others than those listed may be sent. */
function withFittingKeys(event: PlanEvent): PlanEvent {
  const properties = fitting(event.properties);
  const { additionalProperties: _, ...open } = event;
  return { ...(properties.length < event.properties.length ? open : event), properties };
}

function withFittingMembers<T extends Form>(form: T): T {
  return fittingInside(form) as T; // but for what is inside, the same
}

/** Made once for all events that carry the same. */
const fittingInside = held((form: Form): Form => {
  const { members, items } = form;
  if (!members && !items) return form;
  return {
    ...form,
    ...(members && { members: members.filter(({ key }) => isTaken(key, KEY)).map(withFittingMembers<Member>) }),
    ...(items && { items: withFittingMembers(items) }),
  };
});

/** Several events as one: each property once, and required where all require it. */
function together(first: PlanEvent, all: readonly PlanEvent[]): PlanEvent {
  if (all.length === 1) return first;
  const properties = Map.groupBy(
    all.flatMap((event) => event.properties),
    identityOf,
  );
  const { additionalProperties: _, ...event } = first;
  return {
    ...event,
    summary: [...new Set(all.map(({ summary }) => summary).filter((summary) => summary !== ''))].join(' / '),
    properties: [...properties.values()].map((places) => commonOf(places, all.length)),
    ...(all.every((one) => one.additionalProperties === false) && { additionalProperties: false }),
  };
}

function commonOf(places: readonly PlanProperty[], events: number): PlanProperty {
  const [first] = places as [PlanProperty]; // a group has at least one
  const { required: _, ...property } = first;
  return places.length === events && places.every(({ required }) => required === true) ? first : property;
}
