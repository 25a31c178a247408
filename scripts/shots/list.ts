// Every kind of page and state that a picture is taken of.

import type { Page } from '@playwright/test';
import * as act from './acts.ts';

/** Which catalog the page is of: the one that ships, the same after a rename, or one of extremes. */
export type Catalog = 'shipped' | 'renamed' | 'extreme';

export interface Shot {
  readonly name: string;
  readonly path: string;
  readonly catalog?: Catalog;
  /** What a reader does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
  /** Only what the window shows, for what lies over the page or is where the reader scrolled to. */
  readonly window?: true;
  readonly noScript?: true;
  /** A page that would lead on at once: its script does not arrive. */
  readonly held?: true;
}

const CART = 'use-cases/mitigate-cart-abandonment/';
const ORDER = 'events/order-completed/';

export const SHOTS: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'home-no-script', path: '', noScript: true },
  { name: 'home-menu', path: '', act: act.openMenu, window: true },
  { name: 'goals', path: 'goals/' },
  { name: 'goal', path: 'goals/boost-retention-upsell-and-cross-sell/' },
  { name: 'use-cases', path: 'use-cases/' },
  { name: 'use-case', path: CART },
  { name: 'use-case-three-goals', path: 'use-cases/mitigate-high-value-churn/' },
  { name: 'use-case-one-goal', path: 'use-cases/suppress-based-on-time/' },
  { name: 'use-case-planned', path: CART, act: act.press('Add to plan'), window: true },
  { name: 'events', path: 'events/' },
  { name: 'event', path: ORDER },
  { name: 'event-row', path: `${ORDER}#tax`, window: true },
  { name: 'event-page-call', path: 'events/page-viewed/' },
  { name: 'event-empty', path: 'events/install-attributed/' },
  { name: 'event-payload', path: ORDER, act: act.checkPayload, window: true },
  { name: 'event-copied', path: ORDER, act: act.press('Copy link'), window: true },
  { name: 'event-focus', path: ORDER, act: act.focus('Copy link'), window: true },
  { name: 'event-no-script', path: ORDER, noScript: true },
  { name: 'properties', path: 'properties/' },
  { name: 'property', path: 'properties/total/' },
  { name: 'property-nested', path: 'properties/products/' },
  { name: 'sources', path: 'sources/' },
  { name: 'source', path: 'sources/reverse-etl/' },
  { name: 'destinations', path: 'destinations/' },
  { name: 'destination', path: 'destinations/sms-push-notifications/' },
  { name: 'matrix', path: 'matrix/' },
  { name: 'reference', path: 'reference/' },
  { name: 'exports', path: 'exports/' },
  { name: 'changes', path: 'changes/' },
  { name: 'guide-using', path: 'guides/using-this-reference/' },
  { name: 'guide-linking', path: 'guides/linking/' },
  { name: 'guide-about', path: 'guides/about-the-data/' },
  { name: 'guide-writing', path: 'guides/writing-the-catalog/' },
  { name: 'guide-design', path: 'guides/design/' },
  { name: 'search', path: 'search/' },
  { name: 'search-no-script', path: 'search/', noScript: true },
  { name: 'search-results', path: 'search/?q=checkout', act: act.settle },
  { name: 'search-filters', path: 'search/?q=checkout', act: act.openFilters },
  { name: 'search-nothing', path: 'search/?q=qwertzuiop', act: act.settle },
  { name: 'search-dialog', path: ORDER, act: act.searchFor('order complted'), window: true },
  { name: 'search-dialog-nothing', path: ORDER, act: act.searchFor('qwertzuiop'), window: true },
  { name: 'plan-empty', path: 'plan/', act: act.plan() },
  { name: 'plan-one', path: 'plan/', act: act.plan({ wanted: ['Suppress with purchase'] }) },
  { name: 'plan-two-goals', path: 'plan/', act: act.plan({ goals: 2 }) },
  { name: 'plan-everything', path: 'plan/', act: act.plan({ goals: 4 }) },
  { name: 'plan-partly', path: 'plan/', act: act.plan({ goals: 2, names: 'Page Viewed\nOrder Completed\npurchase' }) },
  { name: 'plan-covered', path: 'plan/', act: act.plan({ goals: 4, tracked: 'all' }) },
  { name: 'plan-nothing-known', path: 'plan/', act: act.plan({ names: 'Button Clicked\nFoo' }) },
  { name: 'plan-no-script', path: 'plan/', noScript: true },
  { name: 'not-found', path: 'events/order-complete/' },
  { name: 'embed', path: 'embed/event/order-completed/' },
  { name: 'embed-use-case', path: 'embed/use-case/mitigate-cart-abandonment/' },
  { name: 'moved', path: ORDER, catalog: 'renamed', held: true },
  { name: 'retired', path: 'properties/coupon/', catalog: 'renamed' },
  { name: 'extreme-home', path: '', catalog: 'extreme' },
  { name: 'extreme-goal', path: 'goals/first/', catalog: 'extreme' },
  { name: 'extreme-goal-list', path: 'goals/first/use-cases/', catalog: 'extreme' },
  { name: 'extreme-goal-arabic', path: 'goals/arabic/', catalog: 'extreme' },
  { name: 'extreme-use-case', path: 'use-cases/everywhere/', catalog: 'extreme' },
  { name: 'extreme-event-forty', path: 'events/forty/', catalog: 'extreme' },
  { name: 'extreme-event-hebrew', path: 'events/hebrew/', catalog: 'extreme' },
  { name: 'extreme-event-unbroken', path: 'events/unbroken/', catalog: 'extreme' },
  { name: 'extreme-plan', path: 'plan/', catalog: 'extreme', act: act.plan({ goals: 4 }) },
  { name: 'departed', path: 'events/checkout-started/', catalog: 'renamed' },
];
