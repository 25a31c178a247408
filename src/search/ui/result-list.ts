import { element } from './dom.ts';
import type { Result, Results } from './result.ts';
import { mainLink, type Marker, markerOf, rowLinks, whyOf } from './view.ts';

const STEP = 30;
/** As many as a screen shows; the rest waits until nothing more is coming. */
const AT_ONCE = 12;

/** The results of the page as a list of links, a step at a time. */
export function resultList(answer: Results, shown: readonly Result[]): HTMLElement {
  const mark = markerOf(answer);
  const list = element('ol', { class: 'results' });
  const more = element('button', { type: 'button', class: 'button' }, 'Show more results');
  const add = (count: number) => {
    const from = list.childElementCount;
    list.append(...shown.slice(from, from + count).map((result) => item(result, answer, mark)));
    more.hidden = !answer.isComplete || list.childElementCount >= shown.length;
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
  };
  more.addEventListener('click', () => add(STEP));
  add(answer.isComplete ? STEP : AT_ONCE);
  return element('div', {}, list, more);
}

function item(result: Result, answer: Results, mark: Marker): HTMLElement {
  return element(
    'li',
    { class: 'result' },
    mainLink(result, mark),
    whyOf(result, answer, mark),
    ...rowLinks(result, mark, 'found-row'),
  );
}

/** Arrow keys walk from the field through the links and back. */
export function walkWithArrows(input: HTMLElement, container: HTMLElement): void {
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...container.querySelectorAll<HTMLElement>('.results a')];
    const next = stops[stops.indexOf(event.target as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)]; // keys come from elements
    if (!next || stops.length < 2) return;
    event.preventDefault();
    next.focus();
  };
  input.addEventListener('keydown', walk);
  container.addEventListener('keydown', walk);
}
