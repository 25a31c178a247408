import { destinationOf } from '../site/frame/redirect.ts';

/** Follows an anchor of this page that stands elsewhere now. */
export function followMoved(): void {
  const lead = () => {
    const to = document.querySelector<HTMLElement>(`[id="${CSS.escape(target())}"][data-moved]`)?.dataset['moved'];
    if (to) location.replace(destinationOf(to, {}, { search: location.search, hash: '' }));
  };
  addEventListener('hashchange', lead);
  lead();
}

function target(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
