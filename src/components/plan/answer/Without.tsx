/** @jsxImportSource preact */
import { useSignal } from '@preact/signals';
import { stopsWithoutEvent, suffersWithoutProperty } from '../../../plan/coverage.ts';
import { keyOf } from '../../../plan/plan-data.ts';
import { counted } from '../../../words/numbers.ts';
import { Things } from '../Limited.tsx';
import { Section } from '../parts.tsx';
import type { Plan } from '../state/store.ts';

/** If an event or property went away, what would stop. */
export function Without({ plan }: { readonly plan: Plan }) {
  const choice = useSignal('');
  const { events, properties, useCases } = plan.data;
  const tracked = [...plan.tracked.value.keys()].sort((a, b) => a - b);
  const carried = [...new Set(tracked.flatMap((event) => events[event]?.[3] ?? []))].sort((a, b) => a - b);
  const [kind, number = ''] = choice.value.split(' ');
  const lost = lostWithout(plan, kind, Number(number));
  return (
    <Section id="_without" title="If something went away">
      <label class="plan-without">
        Without{' '}
        <select value={choice.value} onChange={({ currentTarget }) => (choice.value = currentTarget.value)}>
          <option value="">choose an event or a property</option>
          <optgroup label="Events you already track">
            {tracked.map((event) => (
              <option key={event} value={`event ${event}`}>
                {events[event]?.[1]}
              </option>
            ))}
          </optgroup>
          <optgroup label="Their properties">
            {carried.map((property) => {
              const row = properties[property];
              return (
                <option key={property} value={`property ${property}`}>
                  {row && keyOf(row)}
                </option>
              );
            })}
          </optgroup>
        </select>
      </label>
      <div role="status">
        {lost && (
          <>
            <p>
              {counted(lost.length, 'use case')} you have today would{' '}
              {kind === 'event' ? 'stop' : 'go on without what it says'}
              {lost.length > 0 ? ':' : '.'}
            </p>
            {lost.length > 0 && <Things kind="use-case" rows={lost.map((useCase) => useCases[useCase])} />}
          </>
        )}
      </div>
    </Section>
  );
}

function lostWithout(plan: Plan, kind: string | undefined, index: number): number[] | undefined {
  const tracked = plan.tracked.value;
  if (kind === 'event') return stopsWithoutEvent(plan.data, tracked, index);
  return kind === 'property' ? suffersWithoutProperty(plan.data, tracked, index) : undefined;
}
