// Search is loaded on intent: the field is used, the key is pressed, the search page is asked something. It
// is a bundle of its own, see scripts/site-script.ts.

type Client = typeof import('../search/client.ts');

let loading: Promise<Client> | undefined;

/** The code, and beside it the names it will ask for, so that both take one round trip. */
function load(): Promise<Client> {
  if (!loading) {
    const names = document.createElement('link');
    Object.assign(names, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: under('search/names.json') });
    document.head.append(names);
  }
  loading ??= import.meta.env.DEV
    ? import('../search/client.ts')
    : (import(/* @vite-ignore */ import.meta.env.SEARCH_SCRIPT) as Promise<Client>); // the same, bundled
  loading.catch(() => (loading = undefined));
  return loading;
}

export function followSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page) followPage(page);
  const nearest = document.querySelector<HTMLElement>('[data-nearest]');
  if (nearest) load().then((client) => client.showNearest(nearest), ignore);

  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    const field = page?.querySelector<HTMLElement>('input[type=search]');
    if (field) field.focus();
    else open().catch(() => location.assign(under('search/')));
  });
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-search]')) followField(input);
}

function followPage(page: HTMLElement): void {
  const mount = () => void load().then((client) => client.mountSearchPage(page), ignore);
  if (location.search) mount();
  else page.addEventListener('focusin', mount, { once: true });
}

/** A field whose script does not come is still a form that leads to the search page. */
function followField(input: HTMLInputElement): void {
  const take = () => void open(input).catch(ignore);
  input.addEventListener('pointerenter', () => void load().catch(ignore), { once: true });
  input.addEventListener('focus', () => void load().catch(ignore), { once: true });
  input.addEventListener('click', take);
  input.addEventListener('compositionend', take);
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) take();
  });
}

async function open(input?: HTMLInputElement): Promise<void> {
  const client = await load();
  client.openSearch(input?.value);
  if (input) input.value = '';
}

function under(path: string): string {
  return (document.documentElement.dataset['base'] ?? '/') + path;
}

function ignore(): void {
  // The page works without it.
}

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k') return true;
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  return !(target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]'));
}
