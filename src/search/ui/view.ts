import { element } from './dom.ts';
import type { Entry } from '../names/entries.ts';
import type { Segment } from '../names/marks.ts';
import { segmentsOf } from '../names/marks.ts';
import type { NamedKind } from '../names/names-file.ts';
import { entryUrl } from '../names/paths.ts';
import type { Result, Results } from './result.ts';
import { wordsOf } from '../names/words.ts';
import { counted } from '../../words/numbers.ts';

/** Text with what was typed marked. */
export type Marker = (text: string) => DocumentFragment;

export function markerOf({ query, terms }: Pick<Results, 'query' | 'terms'>): Marker {
  const typed = wordsOf(query);
  return (text) => marked(segmentsOf(text, typed, terms));
}

function marked(segments: readonly Segment[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...segments.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text)));
  return fragment;
}

export function kindLabel({ kind, label }: Pick<NamedKind, 'kind' | 'label'>): HTMLElement {
  return element('span', { class: 'kind', 'data-kind': kind }, label);
}

export function statusOf({ isDeprecated }: Entry): HTMLElement | false {
  return isDeprecated && element('span', { class: 'status', 'data-status': 'deprecated' }, ' Deprecated');
}

/** The link of a result, with more inside it if given. */
export function mainLink({ entry, url, asked }: Result, mark: Marker, more?: Node): HTMLAnchorElement {
  const isKey = entry.kind === 'property';
  return element(
    'a',
    { href: asked?.url ?? url, class: 'found', 'data-result': true },
    kindLabel(entry.shown),
    element(
      'span',
      { class: isKey ? 'found-name key' : 'found-name' },
      mark(entry.name),
      asked && ' › ',
      asked && element('span', { class: 'key' }, mark(asked.name)),
      statusOf(entry),
    ),
    more,
  );
}

/** Why it was found, where the name does not say it: the synonym, or what the page says. */
export function whyOf(
  { entry, by, asked, row, excerpt }: Result,
  { query }: Results,
  mark: Marker,
): HTMLElement | undefined {
  const inName = wordsOf(entry.name);
  if (by && !wordsOf(query).every((typed) => inName.some((word) => word.startsWith(typed)))) {
    const alias = entry.aliases.includes(by);
    return element('span', { class: 'found-why' }, alias ? 'Also sent as ' : 'Also called ', mark(by));
  }
  const isOfAnother = asked && asked.url !== row?.url;
  return excerpt && !isOfAnother ? element('span', { class: 'found-why' }, marked(excerpt)) : undefined;
}

/** The links below it: to the whole page, where the result leads to a place on it, or to such a place; and to what
 * replaces it. */
export function rowLinks(
  { entry, url, asked, row }: Result,
  mark: Marker,
  classes: string,
): readonly HTMLAnchorElement[] {
  const link = (label: string, to: string, name: string, isKey?: boolean) =>
    element(
      'a',
      { href: to, class: classes },
      element('span', {}, `${label} `, element('span', { class: isKey && 'key' }, mark(name))),
    );
  const isKey = entry.kind === 'event' || entry.kind === 'property';
  const { successor } = entry;
  return [
    asked
      ? link(entry.shown.label, url, entry.name)
      : row && link(isKey ? 'Property' : 'Section', row.url, row.name, isKey),
    successor && link('Replaced by', entryUrl(successor), successor.name),
  ].filter((one) => one !== undefined);
}

/** "12 results", "1 result", "No results". */
export function countText(count: number): string {
  return count === 0 ? 'No results' : counted(count, 'result');
}
