// Keeps the plan in the address and for the other pages, and brings back one's own after a shared one was opened.

import { effect, signal } from '@preact/signals';
import { recall, remember } from '../../scripts/storage.ts';
import type { Plan } from './store.ts';

const KEY = 'plan';
const BEFORE = 'plan-before';
const PATIENCE = 150;

/** The link a plan is opened with: that of the address, else the plan kept from before. */
export function openingLink(): string {
  return location.hash.length > 1 ? location.hash.slice(1) : (recall(KEY) ?? '');
}

/** One's own plan where the address brought another; empty where there is none. */
export const ownPlan = signal('');

export function keepPlan(plan: Plan): void {
  const kept = recall(KEY) ?? '';
  if (kept !== '' && kept !== plan.link()) {
    ownPlan.value = kept;
    remember(BEFORE, kept);
  }
  let timer = 0;
  const opened = plan.state.value;
  effect(() => {
    clearTimeout(timer);
    if (plan.state.value !== opened) timer = window.setTimeout(() => write(plan), PATIENCE);
  });
  addEventListener('pagehide', () => {
    if (plan.state.value !== opened) write(plan);
  });
  addEventListener('hashchange', () => {
    if (location.hash.slice(1) !== plan.link()) plan.replace(location.hash.slice(1));
  });
}

function write(plan: Plan): void {
  const link = plan.link();
  remember(KEY, link);
  document.dispatchEvent(new Event('plan-change'));
  const address = location.pathname + location.search + (link === '' ? '' : `#${link}`);
  if (address !== location.pathname + location.search + location.hash) history.replaceState(null, '', address);
}
