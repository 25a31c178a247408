import { setAll } from './folds.ts';

/** The button that opens every part, or folds them all. */
export function followUnfold(): void {
  document.querySelector('[data-unfold]')?.addEventListener('click', ({ currentTarget }) => {
    const open = document.querySelector('[data-fold]:not([open])') !== null;
    setAll(open);
    if (currentTarget instanceof Element) currentTarget.textContent = open ? 'Fold all' : 'Open all';
  });
}
