/** @jsxImportSource preact */
import type { EventListFile } from '../../site/lists/event-list.ts';
import { thingUrl } from '../../site/urls.ts';
import { listed } from '../../words/lists.ts';
import type { ListedEvent } from './narrowing.ts';

type Facet = EventListFile['facets'][number];

interface RowProps {
  readonly event: ListedEvent;
  readonly successor: ListedEvent | undefined;
  readonly facets: EventListFile['facets'];
  readonly columns: EventListFile['facets'];
}

export function Row({ event, successor, facets, columns }: RowProps) {
  const [id, name, summary, values] = event;
  return (
    <tr>
      <th scope="row">
        <a class="thing" data-kind="event" href={thingUrl('event', id)}>
          <bdi>{name}</bdi>
        </a>
        {summary !== '' && <p class="small quiet">{summary.replaceAll('`', '')}</p>}
        {successor && (
          <p class="small">
            Replaced by <a href={thingUrl('event', successor[0])}>{successor[1]}</a>
          </p>
        )}
      </th>
      {columns.map((facet) => (
        <td key={facet.key} data-label={facet.label}>
          <Said facet={facet} places={values[facets.indexOf(facet)] ?? []} />
        </td>
      ))}
    </tr>
  );
}

function Said({ facet: { key, values }, places }: { readonly facet: Facet; readonly places: readonly number[] }) {
  const texts = places.map((place) => values[place]?.[1] ?? '');
  if (key !== 'status') return <>{listed(texts)}</>;
  return texts.map((text) => (
    <span key={text} class="status" data-status={text}>
      {text}
    </span>
  ));
}
