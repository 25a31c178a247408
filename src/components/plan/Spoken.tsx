/** @jsxImportSource preact */
import { useSignal, useSignalEffect } from '@preact/signals';
import { summaryOf } from '../../plan/plan-text.ts';
import { counted } from '../../words/numbers.ts';
import type { Plan } from './state/store.ts';

const SETTLED = 500;

/** The numbers for those who do not see them: once, when nothing has changed for a moment. */
export function Spoken({ plan }: { readonly plan: Plan }) {
  const said = useSignal('');
  useSignalEffect(() => {
    const text = sentenceFor(plan);
    if (text === said.peek() || (said.peek() === '' && plan.isUntouched())) return undefined;
    const timer = setTimeout(() => (said.value = text), SETTLED);
    return () => clearTimeout(timer);
  });
  return (
    <p class="hidden-visually" role="status">
      {said.value}
    </p>
  );
}

function sentenceFor(plan: Plan): string {
  if (plan.isEmpty.value) return 'Nothing is chosen.';
  const { covered, near, all } = plan.progress.value;
  const reached = `${covered} of ${counted(all, 'use case')} covered, ${near} one event away.`;
  const needs = plan.needs.value;
  return needs.useCases.length > 0 ? `${summaryOf({ needs, state: plan.answered.value })} ${reached}` : reached;
}
