/** @jsxImportSource preact */
import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { Check } from '../parts.tsx';
import { GoalHead, isPart } from './GoalHead.tsx';
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
  const chosen = useComputed(() => countIn(plan.state.value.wanted, placements));
  const unfolded = useSignal(first || isPart(chosen.peek(), placements));
  const id = `_want-${goal}`;
  return (
    <li class="plan-goal">
      <GoalHead plan={plan} goal={goal} placements={placements} chosen={chosen} unfolded={unfolded} id={id} />
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

/** A loop, because every goal counts its own at every choice. */
function countIn(wanted: ReadonlySet<number>, placements: readonly number[]): number {
  let count = 0;
  for (const index of placements) if (wanted.has(index)) count += 1;
  return count;
}

interface ForGoalsProps {
  readonly plan: Plan;
  readonly chosen: ReadonlySignal<boolean>;
  readonly everywhere: readonly number[];
}

/** Apart from the choice, of which nothing else need be drawn again. */
function ForGoals({ plan, chosen, everywhere }: ForGoalsProps) {
  const count = useComputed(() => chosen.value && countIn(plan.state.value.wanted, everywhere)).value;
  if (count === false) return null;
  return (
    <span class="plan-count">
      {' '}
      for {count === everywhere.length ? `all ${count}` : `${count} of ${everywhere.length}`} goals
    </span>
  );
}

/** Ticked it is wanted for all its goals; taken out, for this one no longer. */
function Choice({ plan, placement }: { readonly plan: Plan; readonly placement: number }) {
  const chosen = useComputed(() => plan.state.value.wanted.has(placement));
  const useCase = plan.data.placements[placement]?.[1] ?? -1;
  const everywhere = plan.placementsOfUseCase(useCase);
  const covered = useComputed(() => plan.coverage.value[useCase]?.state === 'covered').value;
  return (
    <Check
      label={
        <>
          {plan.data.useCases[useCase]?.[1]}
          {covered && <span class="plan-state ok"> covered</span>}
          {everywhere.length > 1 && <ForGoals plan={plan} chosen={chosen} everywhere={everywhere} />}
        </>
      }
      checked={chosen}
      onToggle={(on) => plan.want(on ? everywhere : [placement], on)}
    />
  );
}
