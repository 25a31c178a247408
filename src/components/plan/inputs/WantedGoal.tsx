/** @jsxImportSource preact */
import { useComputed, useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
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
  const chosen = useComputed(() => placements.filter((index) => plan.state.value.wanted.has(index)).length);
  const unfolded = useSignal(first || isPart(chosen.peek(), placements));
  const id = `_want-${goal}`;
  return (
    <li class="plan-goal">
      <Head plan={plan} goal={goal} placements={placements} chosen={chosen} unfolded={unfolded} id={id} />
      {unfolded.value && (
        <fieldset id={id}>
          <legend class="hidden-visually">{plan.data.goals[goal]?.[1]}</legend>
          {placements.map((index) => (
            <Choice key={index} plan={plan} placement={index} />
          ))}
        </fieldset>
      )}
    </li>
  );
}

function isPart(chosen: number, placements: readonly number[]): boolean {
  return chosen > 0 && chosen < placements.length;
}

interface HeadProps extends Omit<GoalProps, 'first'> {
  readonly chosen: ReadonlySignal<number>;
  readonly unfolded: Signal<boolean>;
  /** Of what it unfolds. */
  readonly id: string;
}

/** Apart from the use cases, so that those which stay as they are need not be drawn again. */
function Head({ plan, goal, placements, chosen, unfolded, id }: HeadProps) {
  const name = plan.data.goals[goal]?.[1];
  return (
    <div class="plan-goal-head">
      <Check
        label={
          <b>
            {name}
            <span class="hidden-visually"> (all {counted(placements.length, 'use case')})</span>
          </b>
        }
        checked={chosen.value === placements.length && chosen.value > 0}
        mixed={isPart(chosen.value, placements)}
        onToggle={(on) => plan.want(placements, on)}
      />
      <button
        class="plan-fold"
        type="button"
        aria-expanded={unfolded.value}
        aria-controls={unfolded.value ? id : undefined}
        onClick={() => (unfolded.value = !unfolded.value)}
      >
        {chosen.value} of {placements.length}
        <span class="hidden-visually"> use cases of {name} chosen</span>
      </button>
    </div>
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
