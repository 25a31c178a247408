/** @jsxImportSource preact */
import { useComputed, useSignal } from '@preact/signals';
import { counted } from '../../../words/numbers.ts';
import { Check } from '../parts.tsx';
import type { Plan } from '../state/store.ts';

interface GoalProps {
  readonly plan: Plan;
  readonly goal: number;
  readonly placements: readonly number[];
  /** Unfolded from the beginning, so that one sees what is inside. */
  readonly first: boolean;
}

/** A goal to choose as a whole, or unfolded, by its use cases. */
export function WantedGoal({ plan, goal, placements, first }: GoalProps) {
  const chosen = useComputed(() => placements.filter((index) => plan.state.value.wanted.has(index)).length).value;
  const isPart = chosen > 0 && chosen < placements.length;
  const unfolded = useSignal(first || isPart);
  const id = `_want-${goal}`;
  const name = plan.data.goals[goal]?.[1];
  return (
    <li class="plan-goal">
      <div class="plan-goal-head">
        <Check
          label={
            <b>
              {name}
              <span class="hidden-visually"> (all {counted(placements.length, 'use case')})</span>
            </b>
          }
          checked={chosen === placements.length && chosen > 0}
          mixed={isPart}
          onToggle={(on) => plan.want(placements, on)}
        />
        <button
          class="plan-fold"
          type="button"
          aria-expanded={unfolded.value}
          aria-controls={unfolded.value ? id : undefined}
          onClick={() => (unfolded.value = !unfolded.value)}
        >
          {chosen} of {placements.length}
          <span class="hidden-visually"> use cases of {name} chosen</span>
        </button>
      </div>
      {unfolded.value && (
        <fieldset id={id}>
          <legend class="hidden-visually">{name}</legend>
          {placements.map((index) => (
            <Choice key={index} plan={plan} placement={index} />
          ))}
        </fieldset>
      )}
    </li>
  );
}

function Choice({ plan, placement }: { readonly plan: Plan; readonly placement: number }) {
  const chosen = useComputed(() => plan.state.value.wanted.has(placement)).value;
  const useCase = plan.data.placements[placement]?.[1] ?? -1;
  const covered = useComputed(() => plan.coverage.value[useCase]?.state === 'covered').value;
  return (
    <Check
      label={
        <>
          {plan.data.useCases[useCase]?.[1]}
          {covered && <span class="plan-state ok"> covered</span>}
        </>
      }
      checked={chosen}
      onToggle={(on) => plan.want([placement], on)}
    />
  );
}
