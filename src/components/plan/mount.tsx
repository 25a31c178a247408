/** @jsxImportSource preact */
// Puts the working plan in the place of the printed checklist, once everything it needs is here.

import { effect } from '@preact/signals';
import { render } from 'preact';
import type { PlanData } from '../../plan/plan-data.ts';
import { App } from './App.tsx';
import { keepPlan, openingLink } from './state/keeping.ts';
import { createReader } from './state/reader.ts';
import { createPlan } from './state/store.ts';

const place = document.querySelector<HTMLElement>('[data-plan-page]');
const source = place?.dataset['planPage'];
if (place && source !== undefined) {
  load(source).then(
    (data) => show(place, data),
    () => {
      place.classList.add('failed');
      place.querySelector('[data-plan-failed]')?.removeAttribute('hidden');
    },
  );
}

async function load(address: string): Promise<PlanData> {
  const response = await fetch(address);
  return (await response.json()) as PlanData; // our own file
}

function show(at: HTMLElement, data: PlanData): void {
  const plan = createPlan(data, openingLink());
  const reader = createReader(data);
  at.replaceChildren();
  at.classList.add('ready');
  keepPlan(plan);
  render(<App plan={plan} reader={reader} />, at);
  effect(() => {
    const names = plan.unmatched.value;
    if (names.length > 0) reader.ask({ match: names }).then(plan.take, () => undefined); // they stay open
  });
}
