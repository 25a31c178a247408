// Whether a text may be code that sends events: then the grammar of its language is worth loading.

import { callNames } from './vendors.ts';

/** What pasted code calls for events, beside what vendors have. */
export const WRAPPERS: readonly string[] = ['trackEvent', 'sendEvent'];

const LONGEST = 1_000_000;
const JSON_BEGINNING = /^\s*(?:\{|\[\s*[\]{"])/;
const BRACKETS = /[([{]|^\s*[A-Z]\w*\.\w+ \w+:/m;

/** `wrappers` are functions of the company's own that send events. */
export function mayBeCode(text: string, wrappers: readonly string[] = []): boolean {
  if (text.length > LONGEST || JSON_BEGINNING.test(text) || !BRACKETS.test(text)) return false;
  return callNames([...WRAPPERS, ...wrappers]).test(text);
}
