/** @jsxImportSource preact */
import { counted } from '../../../words/numbers.ts';
import type { Plan } from '../state/store.ts';
import { addressOf } from './TakeAlong.tsx';

/** What the screen shows in its fields, for paper: the goals chosen from, and where the plan is. */
export function OnPaper({ plan }: { readonly plan: Plan }) {
  const { goals, placements } = plan.data;
  const { wanted } = plan.state.value;
  const ofGoal = Map.groupBy(placements.keys(), (index) => placements[index]?.[0]);
  const chosen = plan.needs.value.goals.map((goal) => {
    const own = ofGoal.get(goal) ?? [];
    return `${goals[goal]?.[1]} (${own.filter((index) => wanted.has(index)).length} of ${counted(own.length, 'use case')})`;
  });
  return (
    <div class="plan-paper">
      {chosen.length > 0 && <p>Goals: {chosen.join('; ')}.</p>}
      <p>This plan: {addressOf(plan)}</p>
    </div>
  );
}
