// Search is loaded on intent: the field is used, the key is pressed, the search page is open.

type Client = typeof import('../search/client.ts');

const load = (): Promise<Client> => import('../search/client.ts');

export function followSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page) void load().then((client) => client.mountSearchPage(page));

  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    open('');
  });
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-search]')) {
    input.addEventListener('pointerenter', () => void load(), { once: true });
    input.addEventListener('click', () => open(input.value));
    input.addEventListener('input', () => open(input.value));
  }
}

function open(query: string): void {
  void load().then((client) => client.openSearch(query));
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') return true;
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  return !(target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]'));
}
