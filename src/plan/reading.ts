// A foreign file as the plan sees it: every name in it, the event it means or may mean, and which of that event's
// properties are sent with it.

import { readTracked } from '../imports/read-tracked.ts';
import type { ImportFormat, TrackedEvent, TrackedFile } from '../imports/tracked.ts';
import { nameMatcher, type NameMatch } from './match-names.ts';
import { formsOf } from './name-forms.ts';
import type { PlanData } from './plan-data.ts';

export interface Reading {
  readonly format: ImportFormat | undefined;
  readonly problems: TrackedFile['problems'];
  readonly names: readonly ReadName[];
}

export interface ReadName {
  readonly name: string;
  readonly match: NameMatch;
  /** For each event it means or may mean: the event's properties that are sent, as far as the file says. */
  readonly sent: readonly (readonly [event: number, properties: readonly number[]])[];
}

/** Prepares the catalog once; the functions it returns read files and match names. */
export function planReader(data: Pick<PlanData, 'events' | 'properties'>) {
  const match = nameMatcher(data.events);
  const keys = data.properties.map(([id]) => formsOf(id).letters);

  const sentWith = (event: number, { properties }: TrackedEvent): [number, number[]][] => {
    if (!properties) return [];
    const letters = new Set(properties.map(({ name }) => formsOf(name).letters));
    return [[event, (data.events[event]?.[3] ?? []).filter((property) => letters.has(keys[property] ?? ''))]];
  };

  const toName = (tracked: TrackedEvent): ReadName[] => {
    const found = match(tracked);
    const label = tracked.name === '' ? `${tracked.call ?? 'track'} call` : tracked.name;
    if (found.kind === 'unknown') return tracked.name === '' ? [] : [{ name: label, match: found, sent: [] }];
    const events = found.kind === 'exact' ? [found.event] : found.proposals.map(({ event }) => event);
    return [{ name: label, match: found, sent: events.flatMap((event) => sentWith(event, tracked)) }];
  };

  return {
    read: (fileName: string, text: string): Reading => {
      const { format, problems, events } = readTracked(fileName, text);
      return { format, problems, names: events.flatMap(toName) };
    },
    match: (names: readonly string[]): Reading => {
      return { format: undefined, problems: [], names: names.flatMap((name) => toName({ name })) };
    },
  };
}

export type PlanReader = ReturnType<typeof planReader>;
