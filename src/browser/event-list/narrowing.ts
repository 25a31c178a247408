// What the list of events shows for a question, and the question as the address has it: `?q=invite&status=live&sort=-owner`.

import { byName } from '../../words/spelling/by-name.ts';
import type { EventListFile } from '../../site/lists/event-list.ts';

export type ListedEvent = EventListFile['events'][number];

export interface Question {
  /** Words that names, summaries and values have to hold. */
  readonly text: string;
  /** The value chosen of a facet. */
  readonly chosen: ReadonlyMap<string, string>;
  /** A facet, or `name`; empty: the order of the catalog. */
  readonly sort: string;
  readonly isDown: boolean;
}

export function questionIn(search: string): Question {
  const params = new URLSearchParams(search);
  const sort = params.get('sort') ?? '';
  return {
    text: params.get('q') ?? '',
    chosen: new Map([...params].filter(([key, value]) => key !== 'q' && key !== 'sort' && value !== '')),
    sort: sort.replace(/^-/, ''),
    isDown: sort.startsWith('-'),
  };
}

/** As a query string, empty where nothing is asked. */
export function toSearch({ text, chosen, sort, isDown }: Question): string {
  const params = new URLSearchParams([
    ...(text === '' ? [] : [['q', text]]),
    ...chosen,
    ...(sort === '' ? [] : [['sort', (isDown ? '-' : '') + sort]]),
  ]);
  return params.size === 0 ? '' : `?${params.toString()}`;
}

export function isAsked({ text, chosen, sort }: Question): boolean {
  return text.trim() !== '' || chosen.size > 0 || sort !== '';
}

/** The events that fit all of the question, in its order. Values that the catalog does not have fit nothing. */
export function narrowed({ facets, events }: EventListFile, question: Question): readonly ListedEvent[] {
  const words = question.text.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = [...question.chosen].flatMap(([key, id]) => {
    const at = facets.findIndex((facet) => facet.key === key);
    return at === -1 ? [] : [{ at, within: placesWithin(facets[at]!, id) }];
  });
  const labels = (event: ListedEvent): string =>
    event[3].flatMap((places, at) => places.map((place) => facets[at]?.values[place]?.[1] ?? '')).join(' ');
  const found = events.filter((event) => {
    if (!wanted.every(({ at, within }) => event[3][at]?.some((place) => within.has(place)))) return false;
    if (words.length === 0) return true;
    const text = `${event[1]} ${event[2]} ${labels(event)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return question.sort === '' ? found : sortedBy(found, facets, question);
}

type Facet = EventListFile['facets'][number];

/** The place of a value and of those that are a part of it. */
function placesWithin({ values }: Facet, id: string): ReadonlySet<number> {
  const isWithin = (place: number | undefined): boolean => {
    const value = place === undefined ? undefined : values[place];
    return value !== undefined && (value[0] === id || isWithin(value[2]));
  };
  return new Set(values.keys().filter(isWithin));
}

/** What has no value stands last either way. */
function sortedBy(
  events: readonly ListedEvent[],
  facets: EventListFile['facets'],
  { sort, isDown }: Question,
): readonly ListedEvent[] {
  const at = facets.findIndex(({ key }) => key === sort);
  const textOf = (event: ListedEvent): string =>
    at === -1 ? event[1] : (facets[at]?.values[event[3][at]?.[0] ?? -1]?.[1] ?? '');
  const turn = isDown ? -1 : 1;
  return events.toSorted((a, b) => {
    const [one, other] = [textOf(a), textOf(b)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return turn * byName.compare(one, other) || byName.compare(a[1], b[1]);
  });
}
