import { element } from './dom.ts';
import type { Segment } from './marks.ts';
import { segmentsOf } from './marks.ts';
import type { SearchKind } from './names.ts';
import type { Result, Results } from './result.ts';
import { wordsOf } from './words.ts';

export const KIND_NAMES: Readonly<Record<SearchKind, string>> = {
  event: 'Event',
  property: 'Property',
  'use-case': 'Use case',
  goal: 'Goal',
  source: 'Source type',
  destination: 'Destination type',
  guide: 'Guide',
  page: 'Page',
};

/** Text with what was typed marked. */
export type Marker = (text: string) => DocumentFragment;

export function markerOf({ query, terms }: Pick<Results, 'query' | 'terms'>): Marker {
  const typed = wordsOf(query);
  return (text) => marked(segmentsOf(text, typed, terms));
}

export function marked(segments: readonly Segment[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...segments.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text)));
  return fragment;
}

/** The inside of a result's main link: kind, name and, in the dialog, the line of why. */
export function headOf({ entry }: Result, mark: Marker): HTMLElement[] {
  const isKey = entry.kind === 'property';
  return [
    element('span', { class: 'kind', 'data-kind': entry.kind }, KIND_NAMES[entry.kind]),
    element('span', { class: isKey ? 'found-name key' : 'found-name' }, mark(entry.name)),
  ];
}

/** Why it was found, where the name does not say it: the synonym, or what the page says. */
export function whyOf({ entry, by, excerpt }: Result, { query }: Results, mark: Marker): HTMLElement | undefined {
  const inName = wordsOf(entry.name);
  if (by && !wordsOf(query).every((typed) => inName.some((word) => word.startsWith(typed)))) {
    const alias = entry.aliases.includes(by);
    return element('span', { class: 'found-why' }, alias ? 'Also sent as ' : 'Also called ', mark(by));
  }
  return excerpt && element('span', { class: 'found-why' }, marked(excerpt));
}

export function rowText({ entry, row }: Result, mark: Marker): HTMLElement | undefined {
  if (!row) return undefined;
  const isKey = entry.kind === 'event' || entry.kind === 'property';
  const name = element('span', { class: isKey ? 'key' : '' }, mark(row.name));
  return element('span', {}, isKey ? 'Property ' : 'Section ', name);
}

/** "12 results", "1 result", "No results". */
export function countText(count: number): string {
  return count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`;
}
