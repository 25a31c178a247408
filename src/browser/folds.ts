// The one-page reference is open in the HTML, for print and for readers without script; with script each part folds
// as it arrives, before it is painted. The browser's own search opens a folded part that has a match.

/** Folds every part but the one the address points to. */
export function followFolds(): void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) fold(node);
  });
  observer.observe(document, { childList: true, subtree: true });
  foldAll(); // The dev server runs this after all have arrived.
  document.addEventListener('DOMContentLoaded', () => {
    observer.disconnect();
    foldAll(); // What came last may not have been told of yet.
    openTarget();
  });
  addEventListener('hashchange', openTarget);
  addEventListener('beforeprint', () => setAll(true));
}

function foldAll(): void {
  for (const part of document.querySelectorAll('[data-fold]')) fold(part);
}

function fold(node: Node): void {
  if (node instanceof HTMLDetailsElement && 'fold' in node.dataset && node.id !== target()) node.open = false;
}

function openTarget(): void {
  const part = document.getElementById(target())?.closest<HTMLDetailsElement>('[data-fold]');
  if (part) part.open = true;
}

function target(): string {
  return decodeURIComponent(location.hash.slice(1));
}

export function setAll(open: boolean): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-fold]')) details.open = open;
}
