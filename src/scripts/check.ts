// The form that checks a payload waits to be used; only then its code and the schema load.

type Report = typeof import('../components/plan/check-report.tsx');

let loading: Promise<Report> | undefined;

function load(): Promise<Report> {
  loading ??= import.meta.env.DEV
    ? import('../components/plan/check-report.tsx')
    : (import(/* @vite-ignore */ import.meta.env.CHECK_SCRIPT) as Promise<Report>); // the same, bundled
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
