/** @jsxImportSource preact */
import { useSignal } from '@preact/signals';
import { counted, digits } from '../../../words/numbers.ts';
import { onPaper } from '../Limited.tsx';
import { Later } from '../Later.tsx';
import { Section } from '../parts.tsx';
import type { Plan } from '../state/store.ts';
import { EventRow } from './EventRow.tsx';

const MOST = 25;
/** As many as a screen has room for. */
const FIRST = 6;

/** The list to track: every event once, with its properties and who needs it. */
export function Events({ plan }: { readonly plan: Plan }) {
  const all = useSignal(false);
  const { events } = plan.needs.value;
  const tracked = plan.tracked.value;
  const shown = all.value || onPaper.value ? events : events.slice(0, MOST);
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
            {shown.slice(0, FIRST).map((need) => (
              <EventRow key={need.index} plan={plan} need={need} />
            ))}
            <Later plan={plan}>
              {shown.slice(FIRST).map((need) => (
                <EventRow key={need.index} plan={plan} need={need} />
              ))}
            </Later>
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
