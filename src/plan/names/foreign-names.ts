// A foreign file as the plan sees it: every name in it, the event it means or may mean, and which of that event's
// properties are sent with it.

import type { Snippet } from '../../code/snippet.ts';
import { readTracked, readTrackedBytes } from '../../plans/read-tracked.ts';
import type { FormatId } from '../../plans/format-names.ts';
import type { TrackedEvent, TrackedFile } from '../../plans/tracked.ts';
import { nameMatcher, type NameMatch } from './match-names.ts';
import { formsOf } from './name-forms.ts';
import { linesParted } from './parted.ts';
import { keyOf, type PlanData } from '../plan-data.ts';

export interface ForeignNames {
  readonly format: FormatId | undefined;
  readonly problems: TrackedFile['problems'];
  /** How many of the names are from sentences, which somebody should be asked about. */
  readonly doubtful: number;
  /** Names that are, or may be, events of the catalog. */
  readonly names: readonly ForeignName[];
  /** The others. */
  readonly unknown: readonly string[];
}

export interface ForeignName {
  readonly name: string;
  readonly match: Exclude<NameMatch, { readonly kind: 'unknown' }>;
  /** For each event it means or may mean: the event's properties that are sent, as far as the file says. */
  readonly sent: readonly (readonly [event: number, properties: readonly number[]])[];
}

/** Prepares the catalog once; the functions it returns read files and match names. */
export function foreignNamesReader(data: Pick<PlanData, 'events' | 'properties'>) {
  const match = nameMatcher(data.events);
  const parted = linesParted(data.events);
  const keys = data.properties.map((row) => formsOf(keyOf(row)).letters);

  const sentWith = (event: number, { properties }: TrackedEvent): [number, number[]][] => {
    if (!properties) return [];
    const letters = new Set(properties.map(({ name }) => formsOf(name).letters));
    return [[event, (data.events[event]?.[3] ?? []).filter((property) => letters.has(keys[property] ?? ''))]];
  };

  /** A line is one name or several; what a call sends is one. */
  const apart = (tracked: TrackedEvent): readonly TrackedEvent[] => {
    if (tracked.call !== undefined || tracked.properties) return [tracked];
    return parted(tracked.name).map((name) => ({ ...tracked, name }));
  };

  const namesIn = (events: readonly TrackedEvent[]): Pick<ForeignNames, 'names' | 'unknown'> => {
    const names: ForeignName[] = [];
    const unknown: string[] = [];
    for (const tracked of events) {
      const { name, call } = tracked;
      const found = match(tracked);
      if (found.kind === 'unknown') {
        if (name !== '') unknown.push(name);
        continue;
      }
      const meant = found.kind === 'exact' ? [found.event] : found.proposals.map(({ event }) => event);
      const label = name === '' ? `${call ?? 'track'} call` : name;
      names.push({ name: label, match: found, sent: meant.flatMap((event) => sentWith(event, tracked)) });
    }
    return { names, unknown };
  };

  const namesOf = ({ events, ...file }: TrackedFile): ForeignNames => ({ ...file, ...namesIn(events) });

  return {
    read: (fileName: string, text: string, code?: Snippet): ForeignNames => {
      const file = readTracked(fileName, text, code);
      const isPasted = fileName === '' && file.format === 'text';
      return namesOf(isPasted ? { ...file, events: file.events.flatMap(apart) } : file);
    },
    readBytes: async (...file: Parameters<typeof readTrackedBytes>): Promise<ForeignNames> =>
      namesOf(await readTrackedBytes(...file)),
    match: (names: readonly string[]): ForeignNames => {
      return { format: undefined, problems: [], doubtful: 0, ...namesIn(names.map((name) => ({ name }))) };
    },
  };
}

export type ForeignNamesReader = ReturnType<typeof foreignNamesReader>;
