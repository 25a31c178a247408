/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { plural } from '../../plan/plan-text.ts';
import type { Plan } from './store.ts';

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
          <li class="plan-hint">Tick what you want, or say what you track. What follows from it appears as you go.</li>
        </ul>
      </div>
    );
  }
  return (
    <div class="plan-numbers">
      <ul class="plan-score">
        <Progress plan={plan} />
        <Needed plan={plan} />
      </ul>
      <Bar plan={plan} />
    </div>
  );
}

function Progress({ plan }: { readonly plan: Plan }) {
  const { covered, near, all } = plan.progress.value;
  return (
    <>
      <Score value={covered} of={all} look={covered > 0 ? 'ok' : undefined}>
        {plural(all, 'use case')} covered
      </Score>
      <Score value={near} look={near > 0 ? 'warn' : undefined}>
        one event away
      </Score>
    </>
  );
}

function Needed({ plan }: { readonly plan: Plan }) {
  const { useCases, events, properties, sources, destinations, personal } = plan.needs.value;
  const { tracked } = plan.state.value;
  if (useCases.length === 0) {
    return (
      <Score value={tracked.size} of={plan.data.events.length}>
        {plural(plan.data.events.length, 'event')} tracked
      </Score>
    );
  }
  return (
    <>
      <Score value={events.filter(({ index }) => tracked.has(index)).length} of={events.length}>
        {plural(events.length, 'event')} tracked
      </Score>
      <Score value={properties.length}>
        {plural(properties.length, 'property')}
        {personal.length > 0 && `, ${personal.length} personal`}
      </Score>
      <Score value={sources.length}>{plural(sources.length, 'source')}</Score>
      <Score value={destinations.length}>{plural(destinations.length, 'destination')}</Score>
    </>
  );
}

interface ScoreProps {
  readonly value: number;
  readonly of?: number;
  readonly look?: 'ok' | 'warn' | undefined;
  readonly children: ComponentChildren;
}

function Score({ value, of, look, children }: ScoreProps) {
  return (
    <li class={look}>
      <b>
        {value.toLocaleString('en')}
        {of !== undefined && <small> of {of.toLocaleString('en')}</small>}
      </b>{' '}
      <span>{children}</span>
    </li>
  );
}

/** The use cases by what they miss, as the share each has of the whole. */
function Bar({ plan }: { readonly plan: Plan }) {
  const { covered, near, all } = plan.progress.value;
  return (
    <svg class="plan-bar" viewBox={`0 0 ${all} 1`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="far" width={all} height="1" />
      <rect class="near" width={covered + near} height="1" />
      <rect class="covered" width={covered} height="1" />
    </svg>
  );
}
