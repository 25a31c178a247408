/** @jsxImportSource preact */
import { counted } from '../../plan/plan-text.ts';
import { Limited, Section, Thing } from './parts.tsx';
import type { Plan } from './store.ts';

const MOST = 8;

/** Which event to add next, and what it opens. */
export function NextBest({ plan }: { readonly plan: Plan }) {
  const steps = plan.steps.value;
  const all = plan.needs.value.useCases.length || plan.data.useCases.length;
  if (steps.length === 0) return null;
  return (
    <Section id="_next" title={plan.isEmpty.value ? 'Where to start' : 'Track next'}>
      <p class="text">
        The fewest events that open the most {plan.needs.value.useCases.length > 0 && 'of your '}use cases, in order.
      </p>
      <Limited
        items={steps}
        most={MOST}
        list="steps"
        ordered
        render={(step) => (
          <div class="plan-step">
            <p>
              {step.events.map((event, index) => (
                <>
                  {index > 0 && <span class="quiet"> with </span>}
                  <Thing kind="event" row={plan.data.events[event]} />
                </>
              ))}
            </p>
            <p class="small quiet">
              opens{' '}
              {step.opens
                .map((useCase) => plan.data.useCases[useCase]?.[1])
                .slice(0, 5)
                .join(', ')}
              {step.opens.length > 5 && ` and ${step.opens.length - 5} more`}; then {step.total} of {all} are open
            </p>
            <button
              class="button"
              type="button"
              onClick={() => {
                for (const event of step.events) plan.tick(event, true);
              }}
            >
              We track {step.events.length > 1 ? 'these' : 'this'}
              <span class="hidden-visually">
                : {step.events.map((event) => plan.data.events[event]?.[1]).join(', ')}, opens{' '}
                {counted(step.opens.length, 'use case')}
              </span>
            </button>
          </div>
        )}
      />
    </Section>
  );
}
