/** @jsxImportSource preact */
import { useSignal } from '@preact/signals';
import { gapsOf } from '../../../plan/coverage.ts';
import { counted, digits } from '../../../words/numbers.ts';
import type { Need } from '../../../plan/requirements.ts';
import type { EventRow } from '../../../plan/plan-data.ts';
import { eventPropertyUrl } from '../../../site/urls.ts';
import { Check, Limited, onPaper, Section, Thing, Things } from '../parts.tsx';
import type { Plan } from '../state/store.ts';

const MOST = 25;
const MOST_KEYS = 12;

/** The list to track: every event once, with its properties and who needs it. */
export function Events({ plan }: { readonly plan: Plan }) {
  const all = useSignal(false);
  const { events } = plan.needs.value;
  const { tracked } = plan.state.value;
  const shown = all.value || onPaper.value ? events : events.slice(0, MOST);
  const gaps = new Map(gapsOf(plan.data, tracked).map((gap) => [gap.event, new Set(gap.properties)]));
  return (
    <Section id="_track" title="Events to track">
      <p class="text">
        {counted(events.length, 'event')} for {counted(plan.needs.value.useCases.length, 'use case')}
        {events.every(({ index }) => tracked.has(index)) ? ', all tracked.' : '. Tick those you track.'}
      </p>
      <div class="scroller" role="region" aria-label="Events to track, as a table" tabIndex={0}>
        <table class="table stacked plan-events">
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden-visually">Tracked</span>
              </th>
              <th scope="col">Event</th>
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
          Show all {digits(events.length)}
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
      <td>
        <Check
          label={<span class="hidden-visually">{row?.[1]} is tracked</span>}
          checked={tracked}
          onToggle={(on) => plan.tick(index, on)}
        />
      </td>
      <th scope="row">
        <Thing kind="event" row={row} />
      </th>
      <td data-label="Properties">
        <Keys plan={plan} event={row} gaps={gaps} />
      </td>
      <td data-label="Needed by">
        <Things kind="use-case" rows={by.map((useCase) => plan.data.useCases[useCase])} />
      </td>
    </tr>
  );
}

interface KeysProps {
  readonly plan: Plan;
  readonly event: EventRow | undefined;
  readonly gaps: ReadonlySet<number> | undefined;
}

function Keys({ plan, event, gaps }: KeysProps) {
  if (!event || event[3].length === 0) return <span class="quiet">none</span>;
  return (
    <Limited
      items={event[3].toSorted((a, b) => Number(gaps?.has(b) ?? false) - Number(gaps?.has(a) ?? false))}
      most={MOST_KEYS}
      list="keys"
      render={(property) => {
        const id = plan.data.properties[property]?.[0] ?? '';
        const isMissing = gaps?.has(property);
        return (
          <a class={isMissing ? 'key missing' : 'key'} href={eventPropertyUrl(event[0], id)}>
            {id}
            {isMissing && <span class="plan-state warn">missing</span>}
          </a>
        );
      }}
    />
  );
}
