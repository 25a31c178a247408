/** @jsxImportSource preact */
import { useComputed } from '@preact/signals';
import { liveIn } from '../../../plan/live.ts';
import { counted } from '../../../words/numbers.ts';
import type { Plan } from '../state/store.ts';

/** Takes what the catalog states as live for tracked, at once; and takes it out again. */
export function StartLive({ plan }: { readonly plan: Plan }) {
  const live = liveIn(plan.data);
  const isTaken = useComputed(() => live.every((event) => plan.state.value.tracked.has(event))).value;
  if (live.length === 0) return null;
  return (
    <p class="plan-start">
      <button class="button" type="button" onClick={() => plan.tick(live, !isTaken)}>
        {isTaken ? 'Take out what is live' : 'Start from what is live'} ({counted(live.length, 'event')})
      </button>
    </p>
  );
}
