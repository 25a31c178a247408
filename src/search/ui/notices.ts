import { baseUrl } from '../../site/urls.ts';
import { element } from './dom.ts';
import type { Results } from './result.ts';

const MISSING = import.meta.env.DEV
  ? 'Names only: the full-text index is made by the build.'
  : 'A part of the search could not be loaded, so that results are missing. Reload the page to try again.';

/** What stands above the results, if anything: a corrected spelling, or that a part of the search is missing. */
export function noticesAbove({ corrected, isMissingSome, query }: Results): HTMLElement[] {
  return [
    ...(corrected
      ? [
          element(
            'p',
            { class: 'search-note' },
            `Nothing is spelled “${query.trim()}”. These match `,
            element('b', {}, corrected),
            '.',
          ),
        ]
      : []),
    ...(isMissingSome ? [element('p', { class: 'search-note' }, MISSING)] : []),
  ];
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
