import { baseUrl } from '../../site/urls.ts';
import { element } from './dom.ts';

const MISSING = import.meta.env.DEV
  ? 'Names only: the full-text index is made by the build.'
  : 'Part of the search could not be loaded. Reload the page.';

/** A sentence above the results. */
export function note(...parts: readonly (Node | string)[]): HTMLElement {
  return element('p', { class: 'search-note' }, ...parts);
}

export function missingNote(): HTMLElement {
  return note(MISSING);
}

/** When not even the names could be loaded. */
export function failedLoad(): HTMLElement {
  return element(
    'div',
    { class: 'search-none' },
    element('p', {}, 'Search could not be loaded. Are you offline?'),
    element('p', {}, 'Every name is listed in ', indexLink(), '.'),
  );
}

export function indexLink(): HTMLElement {
  return element('a', { href: baseUrl('search/') }, 'the index of all names');
}
