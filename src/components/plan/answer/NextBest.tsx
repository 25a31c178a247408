/** @jsxImportSource preact */
import { Fragment } from 'preact';
import type { NextStep } from '../../../plan/next-best.ts';
import { counted } from '../../../words/numbers.ts';
import { Limited } from '../Limited.tsx';
import { Section, Thing } from '../parts.tsx';
import type { Plan } from '../state/store.ts';

const MOST = 6;
const MOST_NAMED = 4;

/** Which event to add next, and what it completes. */
export function NextBest({ plan }: { readonly plan: Plan }) {
  const steps = plan.steps.value;
  if (steps.length === 0) return null;
  return (
    <Section id="_next" title={plan.isEmpty.value ? 'Where to start' : 'Track next'}>
      <p class="text">
        The fewest events that complete the most {plan.needs.value.useCases.length > 0 && 'of your '}use cases, in
        order.
      </p>
      <Limited
        items={steps}
        most={MOST}
        list="steps"
        ordered
        render={(step, index) => <Step plan={plan} step={step} first={index === 0} />}
      />
    </Section>
  );
}

interface StepProps {
  readonly plan: Plan;
  readonly step: NextStep;
  readonly first: boolean;
}

function Step({ plan, step: { events, opens, total }, first }: StepProps) {
  const names = events.map((event) => plan.data.events[event]?.[1]).join(', ');
  const opened = opens.slice(0, MOST_NAMED).map((useCase) => plan.data.useCases[useCase]?.[1]);
  return (
    <div class="plan-step">
      <p>
        {events.map((event, index) => (
          <Fragment key={event}>
            {index > 0 && <span class="quiet"> with </span>}
            <Thing kind="event" row={plan.data.events[event]} />
          </Fragment>
        ))}
      </p>
      <p class="small quiet">
        completes {opened.join(', ')}
        {opens.length > MOST_NAMED && ` and ${opens.length - MOST_NAMED} more`}
      </p>
      <p class="plan-gain">
        <b>+{opens.length}</b>{' '}
        <span class="small quiet">
          {total} of {plan.scope.value.length} covered
        </span>
      </p>
      <button
        class={first ? 'button primary' : 'button'}
        type="button"
        onClick={() => {
          plan.tick(events, true);
        }}
      >
        We track {events.length > 1 ? 'these' : 'this'}
        <span class="hidden-visually">
          {' '}
          ({names}, completes {counted(opens.length, 'use case')})
        </span>
      </button>
    </div>
  );
}
