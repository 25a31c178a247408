/** @jsxImportSource preact */
import { batch, type Signal, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { onPaper } from './Limited.tsx';
import { afterPicture } from './state/picture.ts';
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
  useSignalEffect(() => oncePainted(isDue));
  return isDue.value || onPaper.value ? <>{children}</> : null;
}

const waiting = new Set<Signal<boolean>>();

/** All parts in one task, so that they are laid out together. Returns how not to wait any longer. */
function oncePainted(isDue: Signal<boolean>): () => void {
  if (waiting.size === 0) afterPicture(drawWaiting);
  waiting.add(isDue);
  return () => waiting.delete(isDue);
}

function drawWaiting(): void {
  batch(() => {
    for (const isDue of waiting) isDue.value = true;
  });
  waiting.clear();
}
