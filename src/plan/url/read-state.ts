import { splitCodes } from '../codes.ts';
import type { PlanData } from '../plan-data.ts';
import { EMPTY, type NameState, type PlanState } from '../plan-state.ts';
import { NONE, type Books } from './books.ts';

export interface ReadState {
  readonly state: PlanState;
  /** What the link names and this catalog does not have, as the link writes it. */
  readonly unknown: readonly Unknown[];
  /** Names left out of the link because it would have become too long. */
  readonly cut: number;
}

interface Unknown {
  readonly kind: 'goal' | 'placement' | 'event' | 'property' | 'version' | 'size';
  readonly code: string;
}

/** Of a link; one of a plan with 10,000 events and their properties is shorter. */
const MOST_CHARACTERS = 500_000;

export function readState(text: string, data: PlanData, books: Books): ReadState {
  if (text.length > MOST_CHARACTERS) {
    return { state: EMPTY, unknown: [{ kind: 'size', code: String(text.length) }], cut: 0 };
  }
  const [version = '', wantedPart = '', trackedPart = '', namesPart = ''] = text.replace(/^#/, '').split('/');
  if (version !== 'v1') {
    return { state: EMPTY, unknown: version === '' ? [] : [{ kind: 'version', code: version }], cut: 0 };
  }
  const unknown: Unknown[] = [];
  const wanted = readWanted(wantedPart, data.placements, books, unknown);
  const tracked = readTracked(trackedPart, data.events, books, unknown);
  const { names, cut } = readNames(namesPart, books);
  return { state: { wanted, tracked, names }, unknown, cut };
}

function readWanted(
  part: string,
  placements: PlanData['placements'],
  { goals, useCases }: Books,
  unknown: Unknown[],
): Set<number> {
  const places = new Map(placements.map(([goal, useCase], index) => [`${goal} ${useCase}`, index]));
  const wanted = new Set<number>();
  for (const group of listed(part)) {
    const [goalCode = '', ...codes] = splitCodes('goal', group);
    const goal = goals.indexOf(goalCode);
    if (goal === undefined) unknown.push({ kind: 'goal', code: goalCode });
    for (const code of codes) {
      const placement = places.get(`${goal} ${useCases.indexOf(code)}`);
      if (placement !== undefined) wanted.add(placement);
      else if (goal !== undefined) unknown.push({ kind: 'placement', code });
    }
  }
  return wanted;
}

/** A property that its event does not have (any more) is unknown there, as one that no event has. */
function readTracked(
  part: string,
  rows: PlanData['events'],
  { events, properties }: Books,
  unknown: Unknown[],
): Map<number, Set<number> | undefined> {
  const tracked = new Map<number, Set<number> | undefined>();
  for (const item of listed(part)) {
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
      if (property !== undefined && rows[event]?.[3].includes(property)) known.add(property);
      else unknown.push({ kind: 'property', code: each });
    }
  }
  return tracked;
}

function readNames(part: string, { events }: Books): { readonly names: Map<string, NameState>; readonly cut: number } {
  const names = new Map<string, NameState>();
  let cut = 0;
  for (const item of listed(part)) {
    const at = item.indexOf('=');
    if (at < 0) cut += Number.parseInt(item, 10) || 0;
    else {
      const code = item.slice(0, at);
      if (at + 1 < item.length)
        names.set(decode(item.slice(at + 1)), code === NONE ? 'none' : (events.indexOf(code) ?? 'open'));
    }
  }
  return { names, cut };
}

function listed(part: string): string[] {
  return part.split(',').filter(Boolean);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
