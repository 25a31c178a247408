/** @jsxImportSource preact */
import { keyOf } from '../../../plan/plan-data.ts';
import { eventPropertyUrl } from '../../../site/urls.ts';
import { Things } from '../Limited.tsx';
import { Section } from '../parts.tsx';
import type { Plan } from '../state/store.ts';

/** The properties that say who somebody is, and the events that send them. */
export function Personal({ plan }: { readonly plan: Plan }) {
  return (
    <Section id="_personal" title="Personal data">
      <p class="text">These properties say who somebody is. Agree with your privacy team on where they may go.</p>
      <dl class="facts-list">
        {plan.needs.value.personal.flatMap(({ index, by: events }) => {
          const row = plan.data.properties[index];
          if (!row) return [];
          return (
            <div key={index}>
              <dt>
                <a class="key" href={eventPropertyUrl(plan.data.events[events[0] ?? -1]?.[0] ?? '', row[0])}>
                  {keyOf(row)}
                </a>
              </dt>
              <dd>
                <Things kind="event" rows={events.map((event) => plan.data.events[event])} />
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
