// The properties that events and groups carry, and what each says of them otherwise than the property itself.

import type { Event, EventProperty, Group } from '../../catalog/model.ts';
import { named, without } from './change.ts';
import type { Change, Subject } from './change.ts';
import { compareParts } from './compare-form.ts';

/** A property less is breaking; so is one more that has to be sent. */
export function compareCarried(was: Event | Group, is: Event | Group, subject: Subject): readonly Change[] {
  const keys = ({ properties }: Event | Group): readonly string[] => properties.map(({ property }) => property);
  const gone = without(keys(was), keys(is));
  const fresh = without(keys(is), keys(was));
  const due = is.properties
    .filter(({ property, required }) => required === true && fresh.includes(property))
    .map(({ property }) => property);
  const changes: Change[] = [];
  if (gone.length > 0) {
    const text = `It no longer carries ${named(gone)}.`;
    changes.push({ code: `${is.kind}-properties-removed`, ...subject, breaking: true, text, before: gone });
  }
  if (fresh.length > 0) {
    const text = `It now carries ${named(fresh)}${due.length === 0 ? '' : `; ${named(due)} is required`}.`;
    changes.push({ code: `${is.kind}-properties-added`, ...subject, breaking: due.length > 0, text, after: fresh });
  }
  const reworded = new Map<string, readonly [before: EventProperty, after: EventProperty]>();
  for (const carried of is.properties) {
    const before = was.properties.find(({ property }) => property === carried.property);
    if (!before || isOfGroup(before, carried)) continue;
    const stated = new Set([...before.stated, ...carried.stated]);
    const place = { subject, base: `${is.kind}-property`, inner: '', path: carried.key, saysPath: true };
    for (const change of compareParts(before, carried, place, stated)) {
      if (WORDS.has(change.code)) reworded.set(carried.property, [before, carried]);
      else changes.push(change);
    }
  }
  if (reworded.size > 0) {
    const text = `Other words or examples for ${named([...reworded.keys()])}.`;
    const [before, after] = [0, 1].map(
      (at) => Object.fromEntries([...reworded].map(([key, both]) => [key, wordsOf(both[at]!)])), // there are two
    );
    changes.push({ code: `${is.kind}-properties-reworded`, ...subject, breaking: false, text, before, after });
  }
  return changes;
}

const WORDS: ReadonlySet<string> = new Set(
  ['event', 'group'].flatMap((kind) => [`${kind}-property-reworded`, `${kind}-property-example-changed`]),
);

const wordsOf = ({ summary, example }: EventProperty) => ({ summary, ...(example !== undefined && { example }) });

/** What comes with a group is told of the group. */
function isOfGroup(was: EventProperty, is: EventProperty): boolean {
  return was.group !== undefined && was.group === is.group;
}
