// The whole plan as the part of an address after `#`, which no server sees. Version 1:
//
//   v1/<wanted>/<tracked>/<names>
//   wanted   for each goal, joined by commas: its code and those of its use cases chosen under it
//   tracked  for each event, joined by commas: its code and, where its properties are known, `:` and their codes or `0`
//   names    joined by commas: `code=name` for an event tracked under another name, `=name` for a name still open,
//            `0=name` for one that is no event of the catalog; a number alone counts the names left out
//
// A link never ends in a mark that a chat programme might cut off, and missing ends read as empty.

import { codeBook, splitCodes, type CodeBook, type CodedKind } from './codes.ts';
import type { Tracked } from './coverage.ts';
import type { PlanData } from './plan-data.ts';

export interface PlanState {
  /** Chosen placements, as indexes into the plan data. */
  readonly wanted: ReadonlySet<number>;
  readonly tracked: Tracked;
  /** Tracked names that are not the event's own: the event a person confirmed, `open`, or `none` of the catalog's. */
  readonly names: ReadonlyMap<string, NameState>;
}

export type NameState = number | 'open' | 'none';

export interface ReadState {
  readonly state: PlanState;
  /** What the link names and this catalog does not have, as the link writes it. */
  readonly unknown: readonly {
    readonly kind: 'goal' | 'placement' | 'event' | 'property' | 'version';
    readonly code: string;
  }[];
  /** Names left out of the link because it would have become too long. */
  readonly cut: number;
}

export interface StateCodec {
  /** Without the `#`; empty for an empty plan. */
  readonly write: (state: PlanState) => string;
  readonly read: (text: string) => ReadState;
  /** What a placement adds to the wanted part: the codes of its goal and its use case. */
  readonly placementCodes: (placement: number) => readonly [goal: string, useCase: string];
  readonly eventCode: (event: number) => string;
}

export const EMPTY: PlanState = { wanted: new Set(), tracked: new Map(), names: new Map() };

const LONGEST_NAMES = 1200;
const NONE = '0';

export function stateCodec(data: PlanData): StateCodec {
  const goals = book(data, 'goal', data.goals);
  const useCases = book(data, 'use-case', data.useCases);
  const events = book(data, 'event', data.events);
  const properties = book(data, 'property', data.properties);
  const placements = new Map(data.placements.map(([goal, useCase], index) => [`${goal} ${useCase}`, index]));

  const writeWanted = (wanted: Iterable<number>): string => {
    const groups = new Map<number, string>();
    for (const index of ascending(wanted)) {
      const [goal, useCase] = data.placements[index] ?? [];
      if (goal === undefined || useCase === undefined) continue;
      groups.set(goal, (groups.get(goal) ?? goals.codeOf(goal)) + useCases.codeOf(useCase));
    }
    return [...groups.values()].join();
  };

  const writeTracked = (tracked: Tracked): string =>
    ascending(tracked.keys())
      .map((event) => {
        const sent = tracked.get(event);
        const known = sent && (data.events[event]?.[3] ?? []).filter((property) => sent.has(property));
        return events.codeOf(event) + (known ? `:${known.map(properties.codeOf).join('') || NONE}` : '');
      })
      .join();

  const writeNameState = (meant: NameState): string =>
    meant === 'open' ? '' : meant === 'none' ? NONE : events.codeOf(meant);

  const writeNames = (names: PlanState['names']): string => {
    const all = [...names].filter(([name]) => name !== '').sort(([, a], [, b]) => rank(a) - rank(b));
    const kept: string[] = [];
    let length = 0;
    for (const [name, meant] of all) {
      const item = `${writeNameState(meant)}=${encode(name)}`;
      length += item.length + 1;
      if (length > LONGEST_NAMES) break;
      kept.push(item);
    }
    return [...kept, ...(kept.length < all.length ? [`${all.length - kept.length}`] : [])].join();
  };

  const read = (text: string): ReadState => {
    const [version = '', wantedPart = '', trackedPart = '', namesPart = ''] = text.replace(/^#/, '').split('/');
    const wanted = new Set<number>();
    const tracked = new Map<number, Set<number> | undefined>();
    const names = new Map<string, NameState>();
    const unknown: ReadState['unknown'][number][] = [];
    let cut = 0;
    if (version !== 'v1') {
      if (version !== '') unknown.push({ kind: 'version', code: version });
      return { state: EMPTY, unknown, cut };
    }
    for (const group of listed(wantedPart)) {
      const [goalCode = '', ...codes] = splitCodes('goal', group);
      const goal = goals.indexOf(goalCode);
      if (goal === undefined) unknown.push({ kind: 'goal', code: goalCode });
      for (const code of codes) {
        const placement = placements.get(`${goal} ${useCases.indexOf(code)}`);
        if (placement !== undefined) wanted.add(placement);
        else if (goal !== undefined) unknown.push({ kind: 'placement', code });
      }
    }
    for (const item of listed(trackedPart)) {
      const [code = '', sent] = item.split(':');
      const event = events.indexOf(code);
      if (event === undefined) {
        unknown.push({ kind: 'event', code });
        continue;
      }
      if (sent === undefined) {
        tracked.set(event, tracked.get(event));
        continue;
      }
      const known = tracked.get(event) ?? new Set();
      tracked.set(event, known);
      for (const each of sent === NONE ? [] : splitCodes('property', sent)) {
        const property = properties.indexOf(each);
        if (property === undefined) unknown.push({ kind: 'property', code: each });
        else known.add(property);
      }
    }
    for (const item of listed(namesPart)) {
      const at = item.indexOf('=');
      if (at < 0) cut += Number.parseInt(item, 10) || 0;
      else {
        const code = item.slice(0, at);
        names.set(decode(item.slice(at + 1)), code === NONE ? 'none' : (events.indexOf(code) ?? 'open'));
      }
    }
    return { state: { wanted, tracked, names }, unknown, cut };
  };

  return {
    write: ({ wanted, tracked, names }) => {
      const text = `v1/${writeWanted(wanted)}/${writeTracked(tracked)}/${writeNames(names)}`;
      return text === 'v1///' ? '' : text.replace(/\/+$/, '');
    },
    read,
    eventCode: events.codeOf,
    placementCodes: (placement) => {
      const [goal = -1, useCase = -1] = data.placements[placement] ?? [];
      return [goals.codeOf(goal), useCases.codeOf(useCase)];
    },
  };
}

function book(data: PlanData, kind: CodedKind, rows: readonly (readonly [string, ...unknown[]])[]): CodeBook {
  const moved = Object.entries(data.moved).filter(([from]) => from.startsWith(`${kind}/`));
  return codeBook(
    kind,
    rows.map(([id]) => id),
    new Map(moved.map(([from, to]) => [from.slice(kind.length + 1), to])),
  );
}

function listed(part: string): string[] {
  return part.split(',').filter(Boolean);
}

/** Confirmed names matter most where there is no room for all. */
function rank(meant: NameState): number {
  return meant === 'open' ? 1 : meant === 'none' ? 2 : 0;
}

/** Marks that chat programmes take for the end of a link, or for markup, are escaped too. */
function encode(name: string): string {
  const whole = name.toWellFormed();
  return encodeURIComponent(whole).replace(
    /[!'()*._~-]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
