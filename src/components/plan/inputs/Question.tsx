/** @jsxImportSource preact */
import type { ForeignName } from '../../../plan/names/foreign-names.ts';
import type { Proposal } from '../../../plan/names/match-names.ts';
import type { Plan } from '../state/store.ts';

interface QuestionProps {
  readonly plan: Plan;
  readonly read: ForeignName;
  readonly onYes: (event: number) => void;
  readonly onNo: () => void;
}

/** Whether a foreign name is one of the events it may be. */
export function Question({ plan, read: { name, match }, onYes, onNo }: QuestionProps) {
  if (match.kind !== 'proposed') return null;
  return (
    <div class="plan-question">
      <p>
        <code>{name}</code> <span class="quiet">{reasonFor(name, match.proposals[0])}</span>
      </p>
      <div class="plan-actions">
        {match.proposals.map(({ event }) => (
          <button class="button" type="button" key={event} onClick={() => onYes(event)}>
            It is {plan.data.events[event]?.[1]}
            <span class="hidden-visually"> ({name})</span>
          </button>
        ))}
        <button class="button" type="button" onClick={onNo}>
          {match.proposals.length > 1 ? 'None of these' : 'No'}
          <span class="hidden-visually"> ({name})</span>
        </button>
      </div>
    </div>
  );
}

function reasonFor(name: string, proposal: Proposal | undefined): string {
  switch (proposal?.reason) {
    case 'alias':
      return 'is another name in public specs.';
    case 'synonym':
      return proposal.by === name ? 'is listed as a synonym.' : `is the synonym “${proposal.by}” in another form.`;
    case 'form':
      return `has the words of “${proposal.by}” in another form.`;
    case 'longer':
      return `has the words of “${proposal.by}”, and more.`;
    case 'call':
      return `is sent with a ${proposal.by} call.`;
    case 'spelling':
      return `is spelt almost like “${proposal.by}”.`;
    case undefined:
      return '';
  }
}
