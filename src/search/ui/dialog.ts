// The search dialog: a combobox over a list of links.

import './dialog.css';
import { searchUrl } from '../../site/urls.ts';
import { element } from './dom.ts';
import { loadNames } from './loaded-names.ts';
import { failedLoad } from './notices.ts';
import { optionList } from './option-list.ts';
import type { Results } from './result.ts';
import { sessionOf } from './session.ts';
import { countText, mainLink, markerOf, rowLinks, whyOf } from './view.ts';

export { takeNames } from './loaded-names.ts';

const MOST = 10;
/** Of what stands below a result. */
const ROW = 'found found-row';

interface SearchDialog {
  readonly open: (query?: string) => void;
}

let dialog: SearchDialog | undefined;

/** Opens the dialog, made on first use; with a query it is asked at once. */
export function openSearch(query?: string): void {
  dialog ??= createDialog();
  dialog.open(query);
}

function createDialog(): SearchDialog {
  const input = element('input', {
    type: 'text',
    role: 'combobox',
    class: 'search-input',
    'aria-label': 'Search everything',
    'aria-autocomplete': 'list',
    'aria-controls': 'search-options',
    'aria-expanded': 'false',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    maxlength: '500',
    placeholder: 'A name, a key or words',
  });
  const close = element('button', { type: 'button', class: 'button' }, 'Close');
  const status = element('p', { role: 'status', class: 'search-status' });
  const above = element('div');
  const list = element('div', {
    role: 'listbox',
    id: 'search-options',
    class: 'search-options',
    'aria-label': 'Results',
  });
  const below = element('div');
  const body = element('div', { class: 'search-body' }, above, list, below);
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    element('div', { class: 'search-bar' }, input, close),
    status,
    body,
  );
  const options = optionList(input, list);

  const show = (results: Results) => {
    const mark = markerOf(results);
    const top = results.results.slice(0, MOST);
    const rows = top.flatMap((result) => [
      mainLink(result, mark, whyOf(result, results, mark)),
      ...rowLinks(result, mark, ROW),
    ]);
    if (results.results.length > MOST)
      rows.push(
        element(
          'a',
          { href: searchUrl(results.query), class: ROW },
          element('span', {}, `All ${countText(results.results.length)}`),
        ),
      );
    options.fill(rows);
    above.replaceChildren(...(results.notes ?? []));
    below.replaceChildren(...(results.instead ? [results.instead] : []));
    if (results.isComplete || rows.length > 0) status.textContent = countText(results.results.length);
    list.setAttribute('aria-busy', String(!results.isComplete));
  };
  const session = sessionOf(show, MOST, () => import('./complete.ts'));

  const clear = (said: string, ...instead: readonly Node[]) => {
    options.fill([]);
    status.textContent = said;
    above.replaceChildren();
    below.replaceChildren(...instead);
  };
  const fail = () => {
    clear('Search could not be loaded', failedLoad());
    list.setAttribute('aria-busy', 'false');
  };
  const start = async () => {
    clear('');
    const { entries } = await loadNames();
    const code = await import('./start.ts').catch(() => undefined); // the examples are a help, not needed
    if (code && isEmpty()) below.replaceChildren(code.startOf(entries, askFor));
  };
  const isEmpty = () => input.value.trim() === '';
  const ask = () => {
    session.ask(input.value).catch(fail);
    if (isEmpty()) start().catch(fail);
  };
  const askFor = (text: string) => {
    input.value = text;
    input.focus();
    ask();
  };
  input.addEventListener('input', ask);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !options.active() && !isEmpty()) location.assign(searchUrl(input.value));
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || (event.target as Element).closest('a')) dialog.close(); // clicks come from elements
  });
  document.body.append(dialog);

  return {
    open: (query) => {
      if (dialog.open) return;
      dialog.showModal();
      if (query) input.value = query;
      input.focus();
      if (!query) input.select();
      ask();
    },
  };
}
