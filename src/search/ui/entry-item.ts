import { element } from './dom.ts';
import type { Entry } from '../names/entries.ts';
import { entryUrl } from '../names/paths.ts';
import { kindLabel, statusOf } from './view.ts';

/** In a list of names: the kind and the link. */
export function entryItem(entry: Entry): HTMLElement {
  return element(
    'li',
    {},
    kindLabel(entry.shown),
    ' ',
    element('a', { href: entryUrl(entry) }, entry.name),
    ' ',
    statusOf(entry),
  );
}
