// The one script every page loads, before it paints: the theme first, everything else when it is wanted.

const root = document.documentElement;
root.classList.add('scripted');

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

function storedTheme(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem('theme')) ?? 'system';
  } catch {
    return 'system';
  }
}

function showTheme(theme: Theme): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  for (const label of document.querySelectorAll('[data-theme-label]')) label.textContent = `Theme: ${theme}`;
}

function nextTheme(): void {
  const theme = THEMES[(THEMES.indexOf(storedTheme()) + 1) % THEMES.length] ?? 'system';
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  showTheme(theme);
}

showTheme(storedTheme());
document.addEventListener('DOMContentLoaded', () => {
  showTheme(storedTheme());
  document.querySelector('[data-theme-button]')?.addEventListener('click', nextTheme);
});

export {};
