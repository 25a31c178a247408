/** @jsxImportSource preact */
import type { EventListFile } from '../../site/lists/event-list.ts';
import { counted, digits } from '../../words/numbers.ts';
import { narrowed, type Question } from './narrowing.ts';
import { Row } from './Row.tsx';

/** What hardly differs from row to row, or is long. */
const WITHOUT_COLUMN: ReadonlySet<string> = new Set(['call', 'tags']);

interface ResultProps {
  readonly file: EventListFile | undefined;
  readonly question: Question;
  readonly most: number;
  readonly sort: (by: string) => void;
  readonly more: () => void;
}

export function Result({ file, question, most, sort, more }: ResultProps) {
  if (!file) return <p role="status">The list could not be loaded. Try again.</p>;
  const events = narrowed(file, question);
  const columns = file.facets.filter(
    ({ key }, at) => !WITHOUT_COLUMN.has(key) && events.some(([, , , values]) => values[at]!.length > 0), // a list for each
  );
  return (
    <>
      <p class="quiet" role="status">
        {digits(events.length)} of {counted(file.events.length, 'event')}
      </p>
      {events.length > 0 && (
        <table class="table stacked event-list">
          <thead>
            <tr>
              <Column by="name" label="Event" question={question} sort={sort} />
              {columns.map(({ key, label }) => (
                <Column key={key} by={key} label={label} question={question} sort={sort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {events.slice(0, most).map((event) => (
              <Row
                key={event[0]}
                event={event}
                successor={file.events[event[4] ?? -1]}
                facets={file.facets}
                columns={columns}
              />
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
