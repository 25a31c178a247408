// Keeps the plan in the address and for the other pages. A plan that came with a link is not kept over one's own until
// somebody says so.

import { effect, signal } from '@preact/signals';
import { recall, remember } from '../../../browser/storage.ts';
import type { Plan } from './store.ts';

const KEY = 'plan';
const PATIENCE = 150;
/** Marks an address that was written here, and so may be older than what is kept. */
const WRITTEN_HERE = { plan: 'own' };

/** One's own plan while that of a link is shown; empty otherwise. */
export const ownPlan = signal('');

/** The link a plan is opened with: that of the address, else the plan kept from before. */
export function openingLink(): string {
  return linkOfOthers() ?? recall(KEY) ?? linkInAddress() ?? '';
}

export function keepPlan(plan: Plan): void {
  if (linkOfOthers() !== undefined) setAside(plan, recall(KEY) ?? '');
  let timer = 0;
  let shown = plan.state.peek();
  const write = (): void => {
    clearTimeout(timer);
    if (plan.state.peek() === shown) return;
    shown = plan.state.peek();
    writePlan(plan);
  };
  effect(() => {
    clearTimeout(timer);
    if (plan.state.value !== shown) timer = window.setTimeout(write, PATIENCE);
  });
  addEventListener('pagehide', write);
  addEventListener('hashchange', () => {
    const link = linkOfOthers();
    write();
    if (link === undefined || link === plan.link()) {
      writeAddress(plan); // an anchor of the page, or an older address of this plan
      return;
    }
    setAside(plan, ownPlan.value || plan.link(), link);
    plan.replace(link);
    shown = plan.state.peek();
    history.replaceState(null, '', `#${link}`);
  });
  const follow = (kept: string): void => {
    if (ownPlan.value === '' && plan.canonical(kept) !== plan.link()) plan.replace(kept);
  };
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY) follow(newValue ?? '');
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow(recall(KEY) ?? '');
  });
}

export function backToOwnPlan(plan: Plan): void {
  const own = ownPlan.value;
  ownPlan.value = '';
  plan.replace(own);
}

export function makeOwn(plan: Plan): void {
  ownPlan.value = '';
  writePlan(plan);
}

function setAside(plan: Plan, own: string, other = plan.link()): void {
  ownPlan.value = plan.canonical(own) === plan.canonical(other) ? '' : own;
}

function writePlan(plan: Plan): void {
  if (ownPlan.value === '') {
    remember(KEY, plan.link());
    document.dispatchEvent(new Event('plan-change'));
  }
  writeAddress(plan);
}

function writeAddress(plan: Plan): void {
  const link = plan.link();
  const address = location.pathname + location.search + (link === '' ? '' : `#${link}`);
  history.replaceState(ownPlan.value === '' ? WRITTEN_HERE : null, '', address);
}

/** Anchors of the page stand behind the same `#`. */
function linkInAddress(): string | undefined {
  return /^#v\d+(?:\/|$)/.test(location.hash) ? location.hash.slice(1) : undefined;
}

function linkOfOthers(): string | undefined {
  const { plan } = (history.state ?? {}) as Partial<typeof WRITTEN_HERE>; // only this module writes it
  return plan === WRITTEN_HERE.plan ? undefined : linkInAddress();
}
