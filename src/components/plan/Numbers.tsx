/** @jsxImportSource preact */
import { useComputed } from '@preact/signals';
import { counted, summaryOf } from '../../plan/plan-text.ts';
import type { Plan } from './store.ts';

/** The answer in numbers, and spoken once they have settled. */
export function Numbers({ plan }: { readonly plan: Plan }) {
  const needs = plan.needs.value;
  const { tracked } = plan.state.value;
  const counts = useComputed(() => {
    const chosen = new Set(plan.needs.value.useCases);
    const scope = plan.coverage.value.filter(({ useCase }) => chosen.size === 0 || chosen.has(useCase));
    const of = (state: string): number => scope.filter((each) => each.state === state).length;
    return { covered: of('covered'), near: of('near'), all: scope.length };
  }).value;
  if (plan.isEmpty.value) {
    const { goals, useCases, events } = plan.data;
    const all = [counted(goals.length, 'goal'), counted(useCases.length, 'use case'), counted(events.length, 'event')];
    return (
      <div class="plan-numbers">
        <p>Choose use cases, or say what you track. Nothing is chosen yet, of {all.join(', ')}.</p>
      </div>
    );
  }
  const toAdd = needs.events.filter(({ index }) => !tracked.has(index)).length;
  return (
    <div class="plan-numbers">
      <ul class="facts">
        <Number value={needs.useCases.length} noun="use case" after="wanted" />
        <Number value={needs.events.length} noun="event" after={`needed, ${toAdd} still to track`} />
        <Number value={needs.properties.length} noun="property" after={`, ${needs.personal.length} personal`} />
        <Number value={needs.sources.length} noun="source" />
        <Number value={needs.destinations.length} noun="destination" />
        <li>
          <b>
            {counts.covered} of {counts.all}
          </b>{' '}
          covered, <b>{counts.near}</b> one event away
        </li>
      </ul>
      <p class="hidden-visually" role="status">
        {summaryOf({ needs, state: plan.state.value })} {counted(counts.covered, 'use case')} covered, {counts.near} one
        event away.
      </p>
    </div>
  );
}

interface NumberProps {
  readonly value: number;
  readonly noun: string;
  readonly after?: string;
}

function Number({ value, noun, after = '' }: NumberProps) {
  const [, word] = /^\S+ (.*)$/.exec(counted(value, noun)) ?? [];
  return (
    <li>
      <b>{value.toLocaleString('en')}</b> {word}
      {after && `${after.startsWith(',') ? '' : ' '}${after}`}
    </li>
  );
}
