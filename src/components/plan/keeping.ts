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
  let first = true;
  effect(() => {
    void plan.state.value;
    if (first) {
      first = false;
      return;
    }
    clearTimeout(timer);
    timer = window.setTimeout(() => write(plan), PATIENCE);
  });
  addEventListener('pagehide', () => write(plan));
  addEventListener('hashchange', () => {
    if (location.hash.slice(1) !== plan.link()) plan.replace(location.hash.slice(1));
  });
}

function write(plan: Plan): void {
  const link = plan.link();
  remember(KEY, link);
  const address = location.pathname + location.search + (link === '' ? '' : `#${link}`);
  if (address !== location.pathname + location.search + location.hash) history.replaceState(null, '', address);
}
