// What a page can do loads at the first sign of use, or at once where the page or what the reader chose before needs it.
// What happens to its controls until then is kept, and happens again.

import { isShortcut } from './shortcut.ts';
import { recall } from './storage.ts';

const SIGNS = ['pointerover', 'focusin', 'keydown', 'click', 'input', 'change', 'submit'];
const CONTROLS = '.needs-script, .anchor, [data-search], [data-matrix]';
const CHOICES = ['theme', 'plan', 'language'];
/** What leads on, lights or counts before anybody does anything, or answers what the address asks. */
const AT_ONCE =
  '[data-flow], [data-moved], [data-nearest], [data-plan-page], .asked :is([data-narrow], [data-search-page], .snippets)';

const kept: Event[] = [];
let loading: Promise<unknown> | undefined;

export function waitForUse(): void {
  for (const sign of SIGNS) addEventListener(sign, keep, true);
  addEventListener('storage', load);
  // Also when the browser shows again a page it had put aside.
  addEventListener('pageshow', () => {
    if (CHOICES.some(recall) || document.querySelector(AT_ONCE)) load();
  });
}

function load(): void {
  loading ??= import(/* @vite-ignore */ import.meta.env.USE_SCRIPT) as Promise<unknown>; // use.ts, bundled
  loading.then(happenAgain, () => (loading = undefined));
}

function keep(event: Event): void {
  const { target, type } = event;
  load();
  if (event instanceof KeyboardEvent) {
    if (!isShortcut(event)) return;
    // What is typed from here on goes into the field.
    document.querySelector<HTMLElement>('[data-search]')?.focus();
  } else if (!(target instanceof Element && target.closest(CONTROLS))) {
    return;
  }
  if (type === 'submit' || type === 'keydown') event.preventDefault();
  kept.push(event);
}

function happenAgain(): void {
  for (const sign of SIGNS) removeEventListener(sign, keep, true);
  for (const event of kept.splice(0)) {
    const { target } = event;
    if (event.type === 'keydown') {
      // As it was when the key was pressed, so that search gives the focus back to it.
      (document.activeElement as HTMLElement | null)?.blur();
      (target as HTMLElement).focus();
    }
    const Kind = event.constructor as typeof Event; // its own class, which takes its own fields
    target?.dispatchEvent(new Kind(event.type, event));
  }
}
