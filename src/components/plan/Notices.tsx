/** @jsxImportSource preact */
import { listed } from '../../words/lists.ts';
import { counted } from '../../words/numbers.ts';
import type { ReadState } from '../../plan/url/read-state.ts';
import { backToOwnPlan, makeOwn, ownPlan } from './state/keeping.ts';
import type { Plan } from './state/store.ts';

const KINDS = ['goal', 'placement', 'event', 'property'] as const;
const NOUNS = { goal: 'goal', placement: 'use case', event: 'event', property: 'property' } as const;

/** What the link holds that this catalog does not, and the way back to one's own plan. */
export function Notices({ plan }: { readonly plan: Plan }) {
  const { unknown, cut } = plan.opened.value;
  return (
    <div role="status">
      {unknown.length > 0 && <p class="plan-notice">{sentenceFor(unknown)}</p>}
      {cut > 0 && (
        <p class="plan-notice">The link leaves out {counted(cut, 'name')}, because it would have become too long.</p>
      )}
      {ownPlan.value !== '' && (
        <p class="plan-notice">
          This is the plan of the link; your own is kept apart.{' '}
          <button class="button" type="button" onClick={() => backToOwnPlan(plan)}>
            Back to my own plan
          </button>{' '}
          <button class="button" type="button" onClick={() => makeOwn(plan)}>
            Keep this one instead
          </button>
        </p>
      )}
    </div>
  );
}

function sentenceFor(unknown: ReadState['unknown']): string {
  if (unknown.some(({ kind }) => kind === 'version')) {
    return 'This link was made by another version of this page and cannot be read.';
  }
  if (unknown.some(({ kind }) => kind === 'size')) {
    return 'This link has more than 500,000 characters, more than any plan takes, and was not read.';
  }
  const parts = KINDS.flatMap((kind) => {
    const count = unknown.filter((each) => each.kind === kind).length;
    return count > 0 ? [counted(count, NOUNS[kind])] : [];
  });
  return `The link names ${listed(parts)} that this catalog no longer has. The rest of the plan is here.`;
}
