// The search page: answers as typed, with filters, and keeps both in the address.

import './page.css';
import { type Chosen, isAnyChosen, NOTHING_CHOSEN, type Question, questionIn, toSearch } from './address.ts';
import { element } from './dom.ts';
import type { Filtering } from './filtering.ts';
import { loadNames } from './loaded-names.ts';
import { failedLoad, note } from './notices.ts';
import { resultList, walkWithArrows } from './result-list.ts';
import type { Results } from './result.ts';
import { sessionOf } from './session.ts';
import { countText } from './view.ts';

export { takeNames } from './loaded-names.ts';

const MOST = 7;
/** Browsers refuse an address that changes with every letter. */
const PAUSE = 300;

const loadRest = () => import('./complete-with-filters.ts');

/** Takes over the page; without a query its index of all names stays. */
export function mountSearchPage(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('input[type=search]');
  const container = root.querySelector<HTMLElement>('#search-results');
  if (input && container && !root.dataset['mounted']) mount(root, input, container);
}

function mount(root: HTMLElement, input: HTMLInputElement, container: HTMLElement): void {
  const title = document.title;
  const allNames = [...container.childNodes];
  const status = element('p', { role: 'status', class: 'search-status' });
  const noFilters = note('The filters could not be loaded.');
  let question: Question = { query: '', chosen: NOTHING_CHOSEN };
  let latest: Results | undefined;
  let filtering: Filtering | undefined;
  let isFilteringAsked = false;
  let isStepDue = true;
  let writing: ReturnType<typeof setTimeout> | undefined;
  const room = element('div', { class: 'filters-room' });
  root.dataset['mounted'] = 'true';
  container.before(room, status);

  const session = sessionOf(
    (answer) => {
      latest = answer;
      show(answer);
      if (answer.isComplete || isAnyChosen(question.chosen)) void addFilters();
    },
    MOST,
    loadRest,
  );

  function show(answer: Results): void {
    document.documentElement.classList.remove('asked');
    const { chosen } = question;
    const isReady = filtering !== undefined || !isAnyChosen(chosen);
    const shown = filtering?.narrow(answer.results, chosen) ?? (isReady ? answer.results : []);
    const isSettled = answer.isComplete && isReady;
    if (isSettled) filtering?.show(answer.results, chosen);
    const hidden = answer.results.length - shown.length;
    if (isSettled || shown.length > 0) {
      status.textContent = countText(shown.length) + (hidden > 0 ? `; ${hidden} more hidden by the filters` : '');
    }
    const body = shown.length > 0 ? [resultList(answer, shown)] : answer.instead ? [answer.instead] : [];
    const focused = container.querySelector<HTMLAnchorElement>('a:focus')?.href;
    container.replaceChildren(...(answer.notes ?? []), ...body);
    container.setAttribute('aria-busy', String(!isSettled));
    if (focused) ([...container.querySelectorAll('a')].find(({ href }) => href === focused) ?? input).focus();
  }

  async function addFilters(): Promise<void> {
    if (isFilteringAsked) return;
    isFilteringAsked = true;
    try {
      const { createFiltering } = await loadRest();
      const change = (chosen: Chosen) => ask({ query: input.value, chosen }, true);
      filtering = await createFiltering(await loadNames(), question.chosen, change, () => latest && show(latest));
      room.replaceChildren(filtering.root);
    } catch {
      isFilteringAsked = false;
      question = { ...question, chosen: NOTHING_CHOSEN };
      room.replaceChildren(noFilters);
    }
    if (latest) show(latest);
  }

  /** A new entry of the history for each step: a filter, or the first letter after a query was looked at. */
  function ask(next: Question, isStep: boolean): void {
    question = next;
    clearTimeout(writing);
    if (isStep || isStepDue) history.pushState(null, '', addressOf(next));
    else writing = setTimeout(writeAddress, PAUSE);
    isStepDue = isStep;
    run();
  }

  function writeAddress(): void {
    clearTimeout(writing);
    history.replaceState(null, '', addressOf(question));
  }

  function run(): void {
    const { query, chosen } = question;
    const isAsked = query.trim() !== '';
    latest = undefined;
    document.title = isAsked ? `${query} · ${title}` : title;
    root.classList.toggle('searching', isAsked);
    if (isAsked) container.setAttribute('aria-busy', 'true');
    else {
      status.textContent = '';
      // Put in again they would lose the focus, if one of them has it.
      if (container.firstChild !== allNames[0]) container.replaceChildren(...allNames);
      container.removeAttribute('aria-busy');
    }
    session.ask(query, chosen).catch(() => {
      status.textContent = 'Search could not be loaded';
      container.replaceChildren(failedLoad(), ...allNames);
      container.setAttribute('aria-busy', 'false');
      document.documentElement.classList.remove('asked');
    });
  }

  function readAddress(): void {
    clearTimeout(writing);
    question = questionIn(location.search);
    input.value = question.query;
    isStepDue = true;
    run();
    // Nothing more is typed for now: what completes the answer need not wait for the names.
    if (question.query) void addFilters();
  }

  input.addEventListener('input', () => ask({ ...question, query: input.value }, false));
  const endStep = () => {
    writeAddress();
    isStepDue = true;
  };
  input.addEventListener('change', endStep);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    endStep();
  });
  addEventListener('popstate', readAddress);
  walkWithArrows(input, container);
  const typedMeanwhile = input.value;
  readAddress();
  if (typedMeanwhile !== '' && typedMeanwhile !== question.query) {
    input.value = typedMeanwhile;
    ask({ ...question, query: typedMeanwhile }, false);
  }
}

function addressOf(question: Question): string {
  return location.pathname + toSearch(question);
}
