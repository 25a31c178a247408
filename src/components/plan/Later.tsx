/** @jsxImportSource preact */
import { useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { onPaper } from './Limited.tsx';
import type { Plan } from './state/store.ts';

/** Events of a plan whose answer is longer than a screen. */
const MANY = 25;

interface LaterProps {
  readonly plan: Plan;
  readonly children: ComponentChildren;
}

/** What stands further down in a long answer to a choice: drawn in a task of its own, once what one sees of it is painted. */
export function Later({ plan, children }: LaterProps) {
  const isDue = useSignal(plan.isUntouched() || plan.needs.peek().events.length <= MANY);
  useSignalEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => (isDue.value = true)));
    return () => cancelAnimationFrame(frame);
  });
  return isDue.value || onPaper.value ? <>{children}</> : null;
}
