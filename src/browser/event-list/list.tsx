/** @jsxImportSource preact */
import './list.css';
import { render } from 'preact';
import type { EventListFile } from '../../site/lists/event-list.ts';
import { thingUrl } from '../../site/urls.ts';
import { counted, digits } from '../../words/numbers.ts';
import { once } from '../once.ts';
import { isAsked, narrowed, questionIn, toSearch, type ListedEvent, type Question } from './narrowing.ts';

/** How many rows are shown, and how many more when asked. */
const MOST = 100;

const load = once(async () => (await (await fetch('list.json')).json()) as EventListFile); // our own file

/** Narrows the list by what stands in the form, and keeps the question in the address. */
export function narrowBy(form: HTMLFormElement): void {
  const result = form.parentElement?.querySelector('[data-narrowed]');
  const whole = form.parentElement?.querySelector<HTMLElement>('[data-whole]');
  if (!result || !whole) return;
  let sorting = questionIn(location.search);
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
  fill(form, sorting);
  form.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    sorting = questionIn('');
    setTimeout(() => void show()); // when the fields are empty
  });
  void show();
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

interface ResultProps {
  readonly file: EventListFile | undefined;
  readonly question: Question;
  readonly most: number;
  readonly sort: (by: string) => void;
  readonly more: () => void;
}

function Result({ file, question, most, sort, more }: ResultProps) {
  if (!file) return <p role="status">The list could not be loaded. Try again.</p>;
  const events = narrowed(file, question);
  return (
    <>
      <p role="status">
        {digits(events.length)} of {counted(file.events.length, 'event')}
      </p>
      {events.length > 0 && (
        <table class="table stacked event-list">
          <thead>
            <tr>
              <Column by="name" label="Event" question={question} sort={sort} />
              {file.facets.map(({ key, label }) => (
                <Column key={key} by={key} label={label} question={question} sort={sort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {events.slice(0, most).map((event) => (
              <Row key={event[0]} event={event} facets={file.facets} />
            ))}
          </tbody>
        </table>
      )}
      {events.length > most && (
        <button class="button" type="button" onClick={more}>
          Show all {digits(events.length)}
        </button>
      )}
    </>
  );
}

interface ColumnProps extends Pick<ResultProps, 'question' | 'sort'> {
  readonly by: string;
  readonly label: string;
}

function Column({ by, label, question, sort }: ColumnProps) {
  const order = question.sort !== by ? undefined : question.isDown ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={order}>
      <button class="event-list-sort" type="button" onClick={() => sort(by)}>
        {label}
      </button>
    </th>
  );
}

function Row({ event, facets }: { readonly event: ListedEvent; readonly facets: EventListFile['facets'] }) {
  const [id, name, summary, values] = event;
  return (
    <tr>
      <th scope="row">
        <a class="thing" data-kind="event" href={thingUrl('event', id)}>
          <bdi>{name}</bdi>
        </a>
        {summary !== '' && <p class="small quiet">{summary.replaceAll('`', '')}</p>}
      </th>
      {facets.map(({ key, label, values: all }, at) => (
        <td key={key} data-label={label}>
          {values[at]?.map((place) => all[place]?.[1]).join(', ')}
        </td>
      ))}
    </tr>
  );
}
