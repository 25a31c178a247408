import { countIn, hasParts, readParts, togglePlan } from '../plan/stored-plan.ts';
import { recall, remember } from './storage.ts';

/** Shows how many use cases the plan has, and lets a page add itself. */
export function followPlan(): void {
  show();
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-plan]') : null;
    if (!button) return;
    remember('plan', togglePlan(recall('plan') ?? '', readParts(button.dataset['plan'] ?? '')));
    show();
  });
  addEventListener('storage', show);
  addEventListener('pageshow', show);
  document.addEventListener('plan-change', show);
}

function show(): void {
  const plan = recall('plan') ?? '';
  const { wanted, tracked } = countIn(plan);
  for (const count of document.querySelectorAll<HTMLElement>('[data-plan-count]')) {
    count.hidden = wanted + tracked === 0;
    count.textContent = String(wanted || tracked);
    count.title = `${wanted} wanted, ${tracked} tracked`;
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-plan]')) {
    const { plan: parts = '', add = '', remove = '' } = button.dataset;
    button.textContent = hasParts(plan, readParts(parts)) ? remove : add;
  }
}
