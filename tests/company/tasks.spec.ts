// What somebody new to a company's plan comes for, done from home, by mouse and by keyboard, with the steps counted: a
// click, a choice, or something typed with Enter.

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './browser.ts';

test.describe.configure({ mode: 'default' });

const MOST = 4;

/** Ways through the site, each step of which counts. */
interface Reader {
  readonly follow: (link: Locator) => Promise<void>;
  /** Types into the search, and opens the first result. */
  readonly search: (text: string) => Promise<void>;
  /** The option that begins with the text. */
  readonly choose: (label: string, text: string) => Promise<void>;
  readonly steps: () => number;
}

function byMouse(page: Page): Reader {
  let steps = 0;
  return {
    steps: () => steps,
    follow: async (link) => {
      steps += 1;
      await link.click();
    },
    search: async (text) => {
      steps += 2;
      await page.getByRole('banner').getByRole('searchbox').click();
      await page.keyboard.insertText(text);
      await (await firstOption(page)).click();
    },
    choose: async (label, text) => {
      steps += 1;
      const field = page.getByRole('combobox', { name: label, exact: true });
      const option = field.getByRole('option').filter({ hasText: new RegExp(`^\\s*${text}`) });
      await field.selectOption(await option.first().getAttribute('value'));
    },
  };
}

function byKeyboard(page: Page): Reader {
  let steps = 0;
  return {
    steps: () => steps,
    follow: async (link) => {
      steps += 1;
      await link.press('Enter');
    },
    search: async (text) => {
      steps += 1;
      await page.keyboard.press('/');
      await page.keyboard.insertText(text);
      await firstOption(page);
      await page.keyboard.press('Enter');
    },
    choose: async (label, text) => {
      steps += 1;
      await page.getByRole('combobox', { name: label, exact: true }).focus();
      await page.keyboard.type(text);
    },
  };
}

/** When everything has answered. */
async function firstOption(page: Page): Promise<Locator> {
  await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
  return page.getByRole('option').first();
}

/** What each task does, and what the reader sees at its end. */
const TASKS: Readonly<Record<string, (reader: Reader, page: Page) => Promise<void>>> = {
  'finds the event for inviting a teammate': async ({ search }, page) => {
    await search('invite teammate');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Invitation Created');
  },
  'lists all events of an area that are live on iOS': async ({ follow, choose }, page) => {
    await follow(page.getByRole('banner').getByRole('link', { name: 'Events' }));
    await choose('Area', 'Billing');
    await choose('Status', 'live');
    await choose('Source', 'iOS');
    const rows = page.locator('.event-list tbody tr');
    await expect(rows).not.toHaveCount(0);
    for (const text of await rows.allInnerTexts()) expect(text).toMatch(/Billing[^]*live[^]*iOS app/);
  },
  'learns who owns an event': async ({ search }, page) => {
    await search('invoice created');
    await expect(page.locator('.fact-rows > div').filter({ hasText: 'Owner' })).toContainText('Revenue');
  },
  'sees what is deprecated, and by what it is replaced': async ({ follow }, page) => {
    await follow(page.getByRole('main').getByRole('link', { name: /^All \d+ deprecated events$/ }));
    const rows = page.locator('.event-list tbody tr');
    await expect(rows).not.toHaveCount(0);
    for (const text of await rows.allInnerTexts()) expect(text).toMatch(/Replaced by [^]*deprecated/);
  },
  'sees which personal data goes to advertising': async ({ follow }, page) => {
    await follow(page.getByRole('link', { name: 'Personal data' }).first());
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Advertising audiences' }) });
    await expect(row.last()).toContainText('email');
  },
  'learns what GA4 calls Checkout Started': async ({ search }, page) => {
    await search('checkout started');
    await expect(page.getByRole('row').filter({ hasText: 'GA4' })).toContainText('begin_checkout');
  },
};

for (const [name, task] of Object.entries(TASKS)) {
  for (const [way, readerOf] of Object.entries({ mouse: byMouse, keyboard: byKeyboard })) {
    test(`somebody new ${name} by ${way} in ${MOST} steps at most`, async ({ page, company }) => {
      await page.goto(company);
      const reader = readerOf(page);
      await task(reader, page);
      test.info().annotations.push({ type: 'steps', description: String(reader.steps()) });
      if (process.env['SHOW_STEPS']) console.log(`${name} by ${way}: ${reader.steps()}`);
      expect(reader.steps()).toBeLessThanOrEqual(MOST);
    });
  }
}
