/** @jsxImportSource preact */
// Puts the working plan in the place of the printed checklist, once everything it needs is here.

import { render } from 'preact';
import type { PlanData } from '../../plan/plan-data.ts';
import { App } from './App.tsx';
import { keepPlan, openingLink } from './keeping.ts';
import { createReader } from './reader.ts';
import { createPlan } from './store.ts';

const place = document.querySelector<HTMLElement>('[data-plan-page]');
const source = place?.dataset['planPage'];
if (place && source !== undefined) {
  const response = await fetch(source);
  const data = (await response.json()) as PlanData; // our own file
  const plan = createPlan(data, openingLink());
  const reader = createReader(data);
  place.replaceChildren();
  render(<App plan={plan} reader={reader} />, place);
  keepPlan(plan);
  const open = [...plan.state.value.names].flatMap(([name, meant]) => (meant === 'open' ? [name] : []));
  if (open.length > 0) plan.take(await reader.ask({ match: open }));
}
