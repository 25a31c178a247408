// The form that checks a payload waits to be used; only then its code and the schema load.

import { styled } from './styled.ts';

type Report = typeof import('../components/plan/check-report.tsx');

let loading: Promise<Report> | undefined;

function load(): Promise<Report> {
  loading ??= import.meta.env.DEV
    ? import('../components/plan/check-report.tsx')
    : styled(import(/* @vite-ignore */ import.meta.env.CHECK_SCRIPT), import.meta.env.CHECK_SCRIPT_STYLE);
  loading.catch(() => (loading = undefined));
  return loading;
}

export function followCheck(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-check]')) {
    form.addEventListener('focusin', () => void load(), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void load().then(({ report }) => report(form));
    });
  }
}
