/** @jsxImportSource preact */
import { counted } from '../../plan/plan-text.ts';
import { ownPlan } from './keeping.ts';
import type { Plan } from './store.ts';

/** What the link holds that this catalog does not, and the way back to one's own plan. */
export function Notices({ plan }: { readonly plan: Plan }) {
  const { unknown, cut } = plan.opened;
  const isNewer = unknown.some(({ kind }) => kind === 'version');
  return (
    <>
      {unknown.length > 0 && (
        <p class="plan-notice" role="status">
          {isNewer
            ? 'This link was made by another version of this page and cannot be read.'
            : `The link names ${counted(unknown.length, 'thing')} that this catalog no longer has (${unknown
                .map(({ kind, code }) => `${kind} ${code}`)
                .join(', ')}). The rest of the plan is here.`}
        </p>
      )}
      {cut > 0 && (
        <p class="plan-notice">The link leaves out {counted(cut, 'name')}, because it would have become too long.</p>
      )}
      {ownPlan.value !== '' && (
        <p class="plan-notice">
          This is the plan of the link.{' '}
          <button
            class="button"
            type="button"
            onClick={() => {
              plan.replace(ownPlan.value);
              ownPlan.value = '';
            }}
          >
            Back to my own plan
          </button>
        </p>
      )}
    </>
  );
}
