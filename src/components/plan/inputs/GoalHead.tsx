/** @jsxImportSource preact */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { counted } from '../../../words/numbers.ts';
import { Check } from '../parts.tsx';
import type { Plan } from '../state/store.ts';

export function isPart(chosen: number, placements: readonly number[]): boolean {
  return chosen > 0 && chosen < placements.length;
}

interface HeadProps {
  readonly plan: Plan;
  readonly goal: number;
  readonly placements: readonly number[];
  readonly chosen: ReadonlySignal<number>;
  readonly unfolded: Signal<boolean>;
  /** Of what it unfolds. */
  readonly id: string;
}

/** Apart from the use cases, so that those which stay as they are need not be drawn again. */
export function GoalHead({ plan, goal, placements, chosen, unfolded, id }: HeadProps) {
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
