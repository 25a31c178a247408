/** @jsxImportSource preact */
import { plural } from '../../../words/numbers.ts';
import type { Plan } from '../state/store.ts';
import { Bar } from './Bar.tsx';
import { Score } from './Score.tsx';

/** The answer in numbers, always in sight. */
export function Numbers({ plan }: { readonly plan: Plan }) {
  const { goals, useCases, events } = plan.data;
  if (plan.isEmpty.value) {
    return (
      <div class="plan-numbers">
        <ul class="plan-score">
          <Score value={goals.length}>{plural(goals.length, 'goal')}</Score>
          <Score value={useCases.length}>{plural(useCases.length, 'use case')}</Score>
          <Score value={events.length}>{plural(events.length, 'event')}</Score>
          <li class="plan-hint">Tick what you want or already track. What follows from it appears as you go.</li>
        </ul>
      </div>
    );
  }
  return (
    <div class="plan-numbers">
      <ul class="plan-score">
        <Progress plan={plan} />
        <Needed plan={plan} />
        <li class="plan-jump">
          <a class="button" href="#_take">
            Take it along
          </a>
        </li>
      </ul>
      <Bar plan={plan} />
    </div>
  );
}

function Progress({ plan }: { readonly plan: Plan }) {
  const { covered, near, all } = plan.progress.value;
  const to = plan.tracked.value.size > 0 ? '#_covered' : undefined;
  return (
    <>
      <Score value={covered} of={all} look={covered > 0 ? 'ok' : undefined} to={to}>
        {plural(all, 'use case')} covered
      </Score>
      <Score value={near} look={near > 0 ? 'near' : undefined}>
        one event away
      </Score>
    </>
  );
}

function Needed({ plan }: { readonly plan: Plan }) {
  const { useCases, events, properties, sources, destinations, personal } = plan.needs.value;
  const tracked = plan.tracked.value;
  if (useCases.length === 0) {
    return (
      <Score value={tracked.size} of={plan.data.events.length}>
        {plural(plan.data.events.length, 'event')} tracked
      </Score>
    );
  }
  return (
    <>
      <Score value={events.filter(({ index }) => tracked.has(index)).length} of={events.length} to="#_track">
        {plural(events.length, 'event')} tracked
      </Score>
      <Score value={properties.length} to={personal.length > 0 ? '#_personal' : undefined}>
        {plural(properties.length, 'property')}
        {personal.length > 0 && `, ${personal.length} personal`}
      </Score>
      <Score value={sources.length} to="#_connect">
        {plural(sources.length, 'source')}
      </Score>
      <Score value={destinations.length} to="#_connect">
        {plural(destinations.length, 'destination')}
      </Score>
    </>
  );
}
