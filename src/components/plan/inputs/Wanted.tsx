/** @jsxImportSource preact */
import type { Plan } from '../state/store.ts';
import { WantedGoal } from './WantedGoal.tsx';

const MOST_UNFOLDED = 60;

/** What is wanted: every goal as a whole, and its use cases one by one. */
export function Wanted({ plan }: { readonly plan: Plan }) {
  const { goals, placements } = plan.data;
  const isSmall = placements.length <= MOST_UNFOLDED;
  return (
    <section aria-labelledby="_want">
      <h2 id="_want">Use cases you want</h2>
      <ul class="plan-goals">
        {goals.map((_, goal) => (
          <WantedGoal
            key={goal}
            plan={plan}
            goal={goal}
            placements={plan.placementsOf(goal)}
            first={isSmall && goal === 0}
          />
        ))}
      </ul>
    </section>
  );
}
