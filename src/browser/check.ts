// The form that checks a payload waits to be used; only then its code and the schema load.

import { once } from './once.ts';
import { styled } from './styled.ts';

type Report = typeof import('./check/check-report.tsx');

const load = once<Report>(() =>
  styled(import(/* @vite-ignore */ import.meta.env.CHECK_SCRIPT), import.meta.env.CHECK_SCRIPT_STYLE),
);

export function followCheck(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-check]')) {
    form.addEventListener('focusin', () => void load().catch(ignore), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void load().then(
        ({ report }) => report(form),
        () => sayNotLoaded(form),
      );
    });
  }
}

function sayNotLoaded(form: HTMLFormElement): void {
  form.querySelector('.check-report')?.replaceChildren('The check could not be loaded. Try again.');
}

function ignore(): void {
  // It is asked for again when the form is sent.
}
