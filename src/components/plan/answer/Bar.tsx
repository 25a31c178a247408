/** @jsxImportSource preact */
import type { Plan } from '../state/store.ts';

/** The use cases by what they miss, as the share each has of the whole. */
export function Bar({ plan }: { readonly plan: Plan }) {
  const { covered, near, all } = plan.progress.value;
  return (
    <svg class="plan-bar" viewBox={`0 0 ${all} 1`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="far" width={all} height="1" />
      <rect class="near" width={covered + near} height="1" />
      <rect class="covered" width={covered} height="1" />
    </svg>
  );
}
