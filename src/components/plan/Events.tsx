/** @jsxImportSource preact */
import { useSignal } from '@preact/signals';
import { gapsOf } from '../../plan/coverage.ts';
import type { Need } from '../../plan/forward.ts';
import { eventPropertyUrl } from '../../site/urls.ts';
import { Section, Thing, Things } from './parts.tsx';
import type { Plan } from './store.ts';

const MOST = 50;

/** The list to track: every event once, with its properties and who needs it. */
export function Events({ plan }: { readonly plan: Plan }) {
  const all = useSignal(false);
  const { events } = plan.needs.value;
  const shown = all.value ? events : events.slice(0, MOST);
  const gaps = new Map(gapsOf(plan.data, plan.state.value.tracked).map((gap) => [gap.event, new Set(gap.properties)]));
  return (
    <Section id="_track" title="Track">
      <div class="scroller" role="region" aria-label="Events to track, as a table" tabIndex={0}>
        <table class="table stacked plan-events">
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col">Tracked</th>
              <th scope="col">Properties</th>
              <th scope="col">Needed by</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((need) => (
              <Row key={need.index} plan={plan} need={need} gaps={gaps.get(need.index)} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < events.length && (
        <button class="plan-more" type="button" onClick={() => (all.value = true)}>
          Show all {events.length.toLocaleString('en')}
        </button>
      )}
    </Section>
  );
}

interface RowProps {
  readonly plan: Plan;
  readonly need: Need;
  readonly gaps: ReadonlySet<number> | undefined;
}

function Row({ plan, need: { index, by }, gaps }: RowProps) {
  const row = plan.data.events[index];
  const tracked = plan.state.value.tracked.has(index);
  return (
    <tr>
      <th scope="row">
        <Thing kind="event" row={row} />
      </th>
      <td data-label="Tracked">
        <span class={tracked ? 'yes' : 'no'}>{tracked ? 'yes' : 'not yet'}</span>
      </td>
      <td data-label="Properties">
        <ul class="keys">
          {(row?.[3] ?? []).map((property) => {
            const id = plan.data.properties[property]?.[0] ?? '';
            return (
              <li key={property}>
                <a class={gaps?.has(property) ? 'key missing' : 'key'} href={eventPropertyUrl(row?.[0] ?? '', id)}>
                  {id}
                  {gaps?.has(property) && <span class="plan-state warn">missing</span>}
                </a>
              </li>
            );
          })}
        </ul>
        {row?.[3].length === 0 && <span class="quiet">none</span>}
      </td>
      <td data-label="Needed by">
        <Things kind="use-case" rows={by.map((useCase) => plan.data.useCases[useCase])} />
      </td>
    </tr>
  );
}
