// A page has its example in one language; the others come when one is chosen, is named in the address, or was chosen last.

import type { Calls } from '../files/calls.ts';
import { once } from './once.ts';
import { recall, remember } from './storage.ts';

export function followLanguage(): void {
  const wanted = new URLSearchParams(location.search).get('code') ?? recall('language');
  for (const snippets of document.querySelectorAll<HTMLElement>('.snippets')) {
    // The last is no language: it shows the form that checks a payload.
    for (const input of snippets.querySelectorAll<HTMLInputElement>('input:not([value^="_"])')) {
      if (input.value === wanted && !input.checked) {
        input.checked = true;
        void show(input, snippets);
      }
      input.addEventListener('change', () => {
        remember('language', input.value);
        void show(input, snippets);
      });
    }
  }
}

const FAILED: Calls[string] = { html: '', note: 'This example could not be loaded. Choose it again.' };
const load = once(async () => (await (await fetch('calls.json')).json()) as Calls); // our own file

async function show(input: HTMLInputElement, snippets: HTMLElement): Promise<void> {
  const calls = await load().catch(() => undefined);
  if (!input.checked) return;
  const { html, note = '' } = calls?.[input.value] ?? FAILED;
  const [code, text, name] = snippets.querySelectorAll<HTMLElement>('pre code, .snippet-note, .copy-code span');
  if (!code || !text || !name) return;
  code.innerHTML = html;
  text.innerHTML = note;
  text.hidden = note === '';
  name.textContent = ` ${input.ariaLabel ?? ''} code`;
}
