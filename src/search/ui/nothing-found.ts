import { element } from './dom.ts';
import type { Entry } from '../names/entries.ts';
import { indexLink } from './notices.ts';
import { entryItem } from './entry-item.ts';

/** Instead of results, when there are none. */
export function nothingFound(query: string, nearest: readonly Entry[]): HTMLElement {
  return element(
    'div',
    { class: 'search-none' },
    element('p', {}, `Nothing matches “${query.trim()}”.`),
    nearest.length > 0 && element('p', {}, 'Names that look like it:'),
    nearest.length > 0 && element('ul', {}, ...nearest.map(entryItem)),
    element(
      'p',
      {},
      'Try fewer words, one word of the name, or the key as your code has it. Or look through ',
      indexLink(),
      '.',
    ),
  );
}
