/** @jsxImportSource preact */
import './list.css';
import { render } from 'preact';
import type { EventListFile } from '../../site/lists/event-list.ts';
import { byName } from '../../words/spelling/by-name.ts';
import { once } from '../once.ts';
import { isAsked, questionIn, toSearch, type Question } from './narrowing.ts';
import { Result } from './Result.tsx';

/** How many rows are shown, and how many more when asked. */
const MOST = 100;

const load = once(async () => (await (await fetch('list.json')).json()) as EventListFile); // our own file

/** Narrows the list by what stands in the form, and keeps the question in the address. */
export async function narrowBy(form: HTMLFormElement): Promise<void> {
  const result = form.parentElement?.querySelector('[data-narrowed]');
  const whole = form.parentElement?.querySelector<HTMLElement>('[data-whole]');
  if (!result || !whole) return;
  let sorting = questionIn(location.search);
  const isLedTo = location.search !== '';
  addValues(form, await load().catch(() => undefined));
  const show = async (most = MOST): Promise<void> => {
    const question = { ...questionOf(form), sort: sorting.sort, isDown: sorting.isDown };
    history.replaceState(history.state, '', location.pathname + toSearch(question) + location.hash);
    whole.hidden = isAsked(question);
    if (!isAsked(question)) return render(null, result);
    const file = await load().catch(() => undefined);
    const sort = (by: string) => {
      sorting = { ...sorting, sort: by, isDown: sorting.sort === by && !sorting.isDown };
      void show();
    };
    render(<Result file={file} question={question} most={most} sort={sort} more={() => void show(Infinity)} />, result);
  };
  if (isLedTo) fill(form, sorting); // what was entered before this was loaded stays
  form.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    sorting = questionIn('');
    setTimeout(() => void show()); // when the fields are empty
  });
  void show();
}

/** The page has the values that most events have. */
function addValues(form: HTMLFormElement, file: EventListFile | undefined): void {
  for (const { key, values } of file?.facets ?? []) {
    const field = form.querySelector<HTMLSelectElement>(`select[name="${CSS.escape(key)}"]`);
    const there = new Set(Array.from(field?.options ?? [], ({ value }) => value));
    const others = values.filter(([id]) => !there.has(id)).toSorted((a, b) => byName.compare(a[1], b[1]));
    field?.append(...others.map(([id, label]) => new Option(label, id)));
  }
}

function fill(form: HTMLFormElement, { text, chosen }: Question): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    field.value = field.name === 'q' ? text : (chosen.get(field.name) ?? '');
    if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = ''; // a value that is gone
  }
}

function questionOf(form: HTMLFormElement): Question {
  const params = new URLSearchParams();
  for (const [key, value] of new FormData(form)) if (typeof value === 'string') params.append(key, value);
  return questionIn(params.toString());
}
