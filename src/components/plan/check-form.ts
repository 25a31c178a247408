// Waits for the form to be used; only then the code and the schema load.

for (const form of document.querySelectorAll<HTMLFormElement>('[data-check]')) {
  form.addEventListener('focusin', () => void import('./check-report.tsx'), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void import('./check-report.tsx').then(({ report }) => report(form));
  });
}
