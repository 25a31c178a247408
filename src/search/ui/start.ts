// What the dialog shows before anything is typed. Loaded when it opens empty.

import { element } from './dom.ts';
import { type Entry, idFromName } from '../names/entries.ts';
import type { NamedKind, SearchKind } from '../names/names-file.ts';
import { kindLabel } from './view.ts';

const LONGEST = 32;

export interface Example {
  readonly shown: NamedKind;
  readonly text: string;
}

/** An event as code spells it, a property by its key, and a use case in other words than its name. */
export function examplesIn(entries: readonly Entry[]): Example[] {
  const textsOf = (kind: SearchKind, textsOfOne: (entry: Entry) => readonly string[]) =>
    entries.filter((entry) => entry.kind === kind).flatMap(textsOfOne);
  const events = textsOf('event', ({ name }) => [idFromName(name).replaceAll('-', '_')]);
  const keys = textsOf('property', ({ name }) => [name]);
  const words = textsOf('use-case', ({ name, synonyms }) => [...synonyms, name.toLowerCase()]);
  const short = (texts: readonly string[], parted: string) =>
    texts.find((text) => text.includes(parted) && text.length <= LONGEST) ?? texts[0];
  const examples = { event: short(events, '_'), property: short(keys, '_'), 'use-case': short(words, ' ') };
  return (['event', 'property', 'use-case'] as const).flatMap((kind) => {
    const text = examples[kind];
    const shown = entries.find((entry) => entry.kind === kind)?.shown;
    return text && shown ? [{ shown, text }] : [];
  });
}

/** Example searches, each asked when it is clicked, and what the keys do. */
export function startOf(entries: readonly Entry[], ask: (text: string) => void): HTMLElement {
  const examples = examplesIn(entries).map(({ shown, text }) => {
    const name = element('span', { class: shown.kind === 'use-case' ? 'found-name' : 'found-name key' }, text);
    const button = element('button', { type: 'button', class: 'found' }, kindLabel(shown), name);
    button.addEventListener('click', () => ask(text));
    return element('li', {}, button);
  });
  return element(
    'div',
    { class: 'search-start' },
    element('p', { class: 'search-note' }, 'Names in any spelling, keys, or plain words. For example:'),
    element('ul', {}, ...examples),
    element('p', { class: 'search-keys' }, key('↑ ↓', 'choose'), key('Enter', 'open'), key('Esc', 'close')),
  );
}

function key(cap: string, does: string): HTMLElement {
  return element('span', {}, element('kbd', {}, cap), ` ${does}`);
}
