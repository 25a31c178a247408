/** @jsxImportSource preact */
import type { Need } from '../../../plan/requirements.ts';
import { eventPropertyUrl } from '../../../site/urls.ts';
import { Covered } from './Covered.tsx';
import { NextBest } from './NextBest.tsx';
import { Section, Thing, Things } from '../parts.tsx';
import type { Plan } from '../state/store.ts';
import { Events } from './Events.tsx';
import { Without } from './Without.tsx';

/** What follows from both sides. */
export function Answer({ plan }: { readonly plan: Plan }) {
  const needs = plan.needs.value;
  const isTracking = plan.state.value.tracked.size > 0;
  return (
    <>
      {isTracking && <Covered plan={plan} />}
      <NextBest plan={plan} />
      {needs.events.length > 0 && <Events plan={plan} />}
      {needs.sources.length > 0 && (
        <Section id="_connect" title="Connect">
          <div class="plan-columns">
            <Connections plan={plan} kind="source" title="Sources" needs={needs.sources} />
            <Connections plan={plan} kind="destination" title="Destinations" needs={needs.destinations} />
          </div>
        </Section>
      )}
      {needs.personal.length > 0 && <Personal plan={plan} />}
      {isTracking && <Without plan={plan} />}
    </>
  );
}

interface ConnectionsProps {
  readonly plan: Plan;
  readonly kind: 'source' | 'destination';
  readonly title: string;
  readonly needs: readonly Need[];
}

function Connections({ plan, kind, title, needs }: ConnectionsProps) {
  const rows = kind === 'source' ? plan.data.sources : plan.data.destinations;
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" class="number">
            Use cases
          </th>
        </tr>
      </thead>
      <tbody>
        {needs.map(({ index, by }) => (
          <tr key={index}>
            <th scope="row">
              <Thing kind={kind} row={rows[index]} />
            </th>
            <td class="number">{by.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Personal({ plan }: { readonly plan: Plan }) {
  const { personal, properties } = plan.needs.value;
  return (
    <Section id="_personal" title="Personal data">
      <p class="text">These properties say who somebody is. Agree with your privacy team on where they may go.</p>
      <dl class="facts-list">
        {personal.map((property) => {
          const events = properties.find(({ index }) => index === property)?.by ?? [];
          const [id = ''] = plan.data.properties[property] ?? [];
          return (
            <div key={property}>
              <dt>
                <a class="key" href={eventPropertyUrl(plan.data.events[events[0] ?? -1]?.[0] ?? '', id)}>
                  {id}
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
