// The pages that are measured, and what a reader does there. Words are those of the generated catalogs.

import type { Page } from '@playwright/test';
import type { Interaction } from './vitals.ts';

export interface Visit {
  readonly name: string;
  /** Of an event, where its page is meant. */
  readonly path: (event: string) => string;
  /** Is there when the page works. */
  readonly ready: string;
  readonly acts: readonly Interaction[];
}

const type = (text: string) => (page: Page) => page.keyboard.type(text);
const click = (selector: string) => (page: Page) => page.locator(selector).first().click();
const after = (act: Interaction['act'], selector: string) => async (page: Page) => {
  await act(page);
  await page.locator(selector).first().waitFor({ state: 'attached' });
};

/** On a narrow screen one of the two sides is shown. */
async function showResult(page: Page): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Result' });
  if (await tab.isVisible()) await tab.click();
}

export const OURS: readonly Visit[] = [
  {
    name: 'event',
    path: (event) => `events/${event}/`,
    ready: '[data-copy-page]',
    acts: [
      { name: 'another language', act: click('label:has(input[value=python])') },
      { name: 'open the search', act: after((page) => page.keyboard.press('Control+k'), 'dialog[open] input') },
      { name: 'type a word there', act: after(type('account'), '[role=option]') },
    ],
  },
  {
    name: 'list of events',
    path: () => 'events/',
    ready: '[data-narrow] input',
    acts: [
      { name: 'go to the field', act: click('[data-narrow] input') },
      { name: 'type a word', act: after(type('account'), '[data-narrowed] tbody tr') },
      { name: 'clear', act: click('[data-narrow] button[type=reset]') },
    ],
  },
  {
    name: 'plan',
    path: () => 'plan/',
    ready: '.plan-inputs',
    acts: [
      { name: 'unfold a goal', act: click('.plan-fold') },
      { name: 'choose a goal', act: after(click('.plan-goal input'), '#_take') },
      { name: 'take out a use case', act: click('.plan-goal fieldset label') },
      { name: 'show the result', act: showResult },
      { name: 'track an event', act: click('.plan-events tbody input') },
    ],
  },
  {
    name: 'search',
    path: () => 'search/?q=account',
    ready: '#search-results[aria-busy=false] [data-result]',
    acts: [
      { name: 'go to the field', act: click('#_page-query') },
      { name: 'type on', act: after(type(' draft'), '#search-results[aria-busy=false]') },
    ],
  },
];

/** With its search in a dialog; no list of all pages, and no plan. */
export const STARLIGHT: readonly Visit[] = [
  {
    name: 'event',
    path: (event) => `event/${event}/`,
    ready: 'main h1',
    acts: [
      { name: 'open the search', act: after((page) => page.keyboard.press('Control+k'), 'dialog[open] input') },
      { name: 'go to the field', act: click('dialog[open] input') },
      { name: 'type a word there', act: after(type('account'), '.pagefind-ui__result') },
    ],
  },
];
