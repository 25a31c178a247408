// Whether a text may be code that sends events: then the grammar of its language is worth loading.

import { callNames } from './vendors.ts';

/** What pasted code calls for events, beside what vendors have. */
export const WRAPPERS: readonly string[] = ['trackEvent', 'sendEvent'];

const NAMES = callNames(WRAPPERS);
const LONGEST = 1_000_000;
const JSON_BEGINNING = /^\s*(?:\{|\[\s*[\]{"])/;
const BRACKETS = /[([{]|^\s*[A-Z]\w*\.\w+ \w+:/m;

export function mayBeCode(text: string): boolean {
  return text.length <= LONGEST && !JSON_BEGINNING.test(text) && NAMES.test(text) && BRACKETS.test(text);
}
