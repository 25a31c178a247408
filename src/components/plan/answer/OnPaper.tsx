/** @jsxImportSource preact */
import { counted } from '../../../words/numbers.ts';
import { onPaper } from '../Limited.tsx';
import type { Plan } from '../state/store.ts';
import { addressOf } from './TakeAlong.tsx';

/** What the screen shows in its fields, for paper: the goals chosen from, and where the plan is. */
export function OnPaper({ plan }: { readonly plan: Plan }) {
  if (!onPaper.value) return null;
  const { goals } = plan.data;
  const wanted = plan.wanted.value;
  const chosen = plan.needs.value.goals.map((goal) => {
    const own = plan.placementsOf(goal);
    return `${goals[goal]?.[1]} (${own.filter((index) => wanted.has(index)).length} of ${counted(own.length, 'use case')})`;
  });
  return (
    <div class="plan-paper">
      {chosen.length > 0 && <p>Goals: {chosen.join('; ')}.</p>}
      <p>This plan: {addressOf(plan)}</p>
    </div>
  );
}
