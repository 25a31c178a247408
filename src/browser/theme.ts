import { recall, remember } from './storage.ts';

const THEMES = ['system', 'light', 'dark'] as const;

/** Names the theme on the button, which turns to the next. */
export function followTheme(): void {
  const button = document.querySelector('[data-theme-button]');
  const label = document.querySelector('[data-theme-label]');
  let theme = THEMES.find((known) => known === recall('theme')) ?? 'system';
  const show = (): void => {
    document.documentElement.dataset['theme'] = theme;
    const words = `Theme: ${theme}`;
    if (label) label.textContent = words;
    button?.setAttribute('title', words);
  };
  button?.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
    remember('theme', theme);
    show();
  });
  show();
}
