import { recall, remember } from './storage.ts';

/** Opens every example in the language chosen last. */
export function followLanguage(): void {
  const inputs = document.querySelectorAll<HTMLInputElement>('[name="_language"]');
  for (const input of inputs) {
    if (input.value === recall('language')) input.checked = true;
    input.addEventListener('change', () => remember('language', input.value));
  }
}
