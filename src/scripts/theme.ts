import { recall, remember } from './storage.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Shows the stored theme at once, and turns to the next on the button. */
export function followTheme(): void {
  let theme: Theme = THEMES.find((known) => known === recall('theme')) ?? 'system';
  show(theme);
  document.addEventListener('DOMContentLoaded', () => {
    show(theme);
    document.querySelector('[data-theme-button]')?.addEventListener('click', () => {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
      remember('theme', theme);
      show(theme);
    });
  });
}

function show(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  const label = document.querySelector('[data-theme-label]');
  if (!label) return;
  label.textContent = `Theme: ${theme}`;
  label.parentElement?.setAttribute('title', `Theme: ${theme}`);
}
