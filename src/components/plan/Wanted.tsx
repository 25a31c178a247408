/** @jsxImportSource preact */
import { useComputed, useSignal } from '@preact/signals';
import { Check } from './parts.tsx';
import type { Plan } from './store.ts';

const MOST_OPEN = 60;

/** What we want: every goal with its use cases, to choose one by one or together. */
export function Wanted({ plan }: { readonly plan: Plan }) {
  const { goals, placements } = plan.data;
  const byGoal = Map.groupBy(placements.keys(), (index) => placements[index]?.[0] ?? -1);
  const open = placements.length <= MOST_OPEN;
  return (
    <section aria-labelledby="_want">
      <h2 id="_want">What you want</h2>
      <div class="plan-goals">
        {goals.map((_, goal) => (
          <Goal key={goal} plan={plan} goal={goal} placements={byGoal.get(goal) ?? []} open={open} />
        ))}
      </div>
    </section>
  );
}

interface GoalProps {
  readonly plan: Plan;
  readonly goal: number;
  readonly placements: readonly number[];
  readonly open: boolean;
}

function Goal({ plan, goal, placements, open }: GoalProps) {
  const unfolded = useSignal(open);
  const chosen = useComputed(() => placements.filter((index) => plan.state.value.wanted.has(index)).length).value;
  const name = plan.data.goals[goal]?.[1];
  return (
    <details
      class="plan-goal"
      open={unfolded.value}
      onToggle={({ currentTarget }) => (unfolded.value = currentTarget.open)}
    >
      <summary>
        <span class="thing" data-kind="goal">
          {name}
        </span>{' '}
        <span class="plan-count">
          {chosen} of {placements.length}
        </span>
      </summary>
      {unfolded.value && (
        <fieldset>
          <legend class="hidden-visually">{name}</legend>
          <Check
            label={<b>All {placements.length} use cases</b>}
            checked={chosen === placements.length && chosen > 0}
            mixed={chosen > 0 && chosen < placements.length}
            onToggle={(on) => plan.want(placements, on)}
          />
          {placements.map((index) => (
            <Choice key={index} plan={plan} placement={index} />
          ))}
        </fieldset>
      )}
    </details>
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
          {covered && <span class="plan-state ok">covered</span>}
        </>
      }
      checked={chosen}
      onToggle={(on) => plan.want([placement], on)}
    />
  );
}
