// Search is loaded on intent: the field is used, the key is pressed, the search page is asked something. What it loads
// are bundles of their own, see scripts/build/site-script.ts.

import { isShortcut } from './shortcut.ts';
import { once } from './once.ts';
import { styled } from './styled.ts';

type Dialog = typeof import('../search/ui/dialog.ts');
type SearchPage = typeof import('../search/ui/page.ts');
type Nearest = typeof import('../search/ui/not-found.ts');

const loadDialog = once<Dialog>(() =>
  withNames(styled(import(/* @vite-ignore */ import.meta.env.SEARCH_DIALOG), import.meta.env.SEARCH_DIALOG_STYLE)),
);

function loadPage(): Promise<SearchPage> {
  return withNames(styled(import(/* @vite-ignore */ import.meta.env.SEARCH_PAGE), import.meta.env.SEARCH_PAGE_STYLE));
}

function loadNearest(): Promise<Nearest> {
  return withNames(import(/* @vite-ignore */ import.meta.env.SEARCH_NEAREST) as Promise<Nearest>); // that module, bundled
}

const askForNames = once(() => fetch(under('search/names.json')));

/** The names the code will ask for travel beside it, so that both take one round trip. A preload would do the same, but
 * WebKit does not use one that has to be asked for again, and says so on the console. */
async function withNames<T extends { takeNames: (names: Promise<Response>) => void }>(code: Promise<T>): Promise<T> {
  const asked = askForNames();
  const loaded = await code;
  loaded.takeNames(asked);
  return loaded;
}

export function followSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page) followPage(page);
  const nearest = document.querySelector<HTMLElement>('[data-nearest]');
  if (nearest) loadNearest().then(({ showNearest }) => showNearest(nearest), ignore);

  const [header] = document.querySelectorAll<HTMLInputElement>('[data-search]');
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    const field = page?.querySelector<HTMLElement>('input[type=search]');
    if (field) field.focus();
    else open(header).catch(() => location.assign(under('search/')));
  });
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-search]')) followField(input);
}

function followPage(page: HTMLElement): void {
  const mount = () => void loadPage().then(({ mountSearchPage }) => mountSearchPage(page), ignore);
  // The field may have been taken before this script came.
  if (location.search || page.contains(document.activeElement)) mount();
  else page.addEventListener('focusin', mount, { once: true });
}

/** A field whose script does not come is still a form that leads to the search page. */
function followField(input: HTMLInputElement): void {
  const take = () => void open(input).catch(ignore);
  input.addEventListener('pointerover', () => void loadDialog().catch(ignore), { once: true });
  input.addEventListener('focusin', () => void loadDialog().catch(ignore), { once: true });
  input.addEventListener('click', take);
  input.addEventListener('compositionend', take);
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) take();
  });
}

let opening: Promise<void> | undefined;

/** Opens the dialog. Until it is there, what is typed goes into the field, and from there into the dialog. */
function open(field?: HTMLInputElement): Promise<void> {
  opening ??= openFrom(field).finally(() => (opening = undefined));
  return opening;
}

async function openFrom(field?: HTMLInputElement): Promise<void> {
  const before = document.activeElement;
  field?.focus();
  const { openSearch } = await loadDialog();
  if (before instanceof HTMLElement) before.focus(); // where the dialog gives the focus back to
  openSearch(field?.value);
  if (field) field.value = '';
}

function under(path: string): string {
  return (document.documentElement.dataset['base'] ?? '/') + path;
}

function ignore(): void {
  // The page works without it.
}
