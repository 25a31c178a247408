// A tally as `observed.yaml` has it: counts and days, never values, nor names that look like one.

import { Document, isMap, isSeq } from 'yaml';
import type { Catalog } from '../../catalog/model.ts';
import { DAYS_COUNTED, type AuthoredObserved } from '../../catalog/schema/observed.ts';
import { isKept } from './kept.ts';
import { seenIn, type Seen } from './seen.ts';
import type { Place } from './tallied.ts';
import type { Tally } from './tally.ts';

type Sighting = AuthoredObserved['events'][number];
type Lose = (kind: string, place: Place) => void;

const DAY = 86_400_000;

/** What was seen before and not now keeps its last day. */
export function toObserved(tally: Tally, catalog: Catalog, lose: Lose): AuthoredObserved {
  const { from: first, to, events } = seenIn(tally);
  const days = to === undefined ? [] : daysUntil(to, first);
  const kept = events.filter(({ event }) => {
    const { known, name, place } = event;
    if (known || name === '' || isKept(name)) return true;
    lose('events with a name that looks personal, or has no letters to show', place);
    return false;
  });
  const now = kept.map((seen) => sightingOf(seen, days, lose));
  const names = new Set(now.map(({ name }) => name));
  const gone = before(catalog).filter(({ name }) => !names.has(name));
  return {
    ...(to !== undefined && { from: days[0] ?? to, to }),
    events: [...now, ...gone].toSorted((a, b) => b.count - a.count),
  };
}

export function toObservedYaml(observed: AuthoredObserved): string {
  const document = new Document(observed, { aliasDuplicateObjects: false });
  document.commentBefore = ' Written by `catalog observe --write`: counts and days, never values.';
  const events = document.get('events');
  for (const event of isSeq(events) ? events.items : []) {
    const days = isMap(event) ? event.get('days') : undefined;
    if (isSeq(days)) days.flow = true;
  }
  return document.toString({ lineWidth: 120 });
}

/** The days that are counted: as many as there may be, up to the newest, from the first that was observed. */
function daysUntil(to: string, first = to): readonly string[] {
  const newest = Date.parse(to);
  const from = Math.max(Date.parse(first), newest - (DAYS_COUNTED - 1) * DAY);
  const count = Math.round((newest - from) / DAY) + 1;
  return Array.from({ length: count }, (_, day) => new Date(from + day * DAY).toISOString().slice(0, 10));
}

function sightingOf({ event, count, last, days: seen, properties, whole }: Seen, days: readonly string[], lose: Lose) {
  const { known, call, place } = event;
  const name = known?.event.name ?? event.name;
  const eachDay = days.map((day) => seen[day] ?? 0);
  const parts = properties.flatMap(({ key, count: sent, isDocumented }) => {
    if (isDocumented || isKept(key)) return [[key, Math.round((sent / whole) * 1000) / 1000] as const];
    lose('keys that look personal, or have no letters to show', place);
    return [];
  });
  return {
    ...(name !== '' && { name }),
    call: known?.event.call ?? call,
    count: days.length === 0 ? count : eachDay.reduce((all, one) => all + one, 0),
    ...(last !== undefined && { last, days: eachDay }),
    ...(parts.length > 0 && { properties: Object.fromEntries(parts) }),
  } satisfies Sighting;
}

function before({ events, observed }: Catalog): readonly Sighting[] {
  const documented = events.map(({ name, call, observed: seen }) => ({ name, call, last: seen?.last }));
  return [...documented, ...(observed?.undocumented ?? [])].flatMap(({ name, call, last }) =>
    last === undefined ? [] : [{ ...(name !== undefined && { name }), call, count: 0, last }],
  );
}
