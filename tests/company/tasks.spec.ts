// What somebody new to a company's plan comes for, done from home, by mouse and by keyboard, with the steps counted.

import type { Page } from '@playwright/test';
import { type Reader, WAYS, WIDTHS } from '../site/reader.ts';
import { expect, test } from '../site/browser.ts';

test.describe.configure({ mode: 'default' });

/** On a phone the filters are folded, and the head is a menu. */
const MOST = { 1280: 4, 390: 5 } as const;

/** What each task does, and what the reader sees at its end. */
const TASKS: Readonly<Record<string, (reader: Reader, page: Page) => Promise<void>>> = {
  'finds the event for inviting a teammate': async ({ search }, page) => {
    await search('invite teammate');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Invitation Created');
  },
  'lists all live events of an area': async ({ goTo, choose }, page) => {
    await goTo('Events');
    await choose('Area', 'Billing');
    await choose('Status', 'live');
    const rows = page.locator('.event-list tbody tr');
    await expect(rows).not.toHaveCount(0);
    for (const text of await rows.allInnerTexts()) expect(text).toMatch(/Billing[^]*live/);
  },
  'lists all events of an area that are live on iOS': async ({ goTo, choose }, page) => {
    await goTo('Events');
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
  for (const [way, readerOf] of Object.entries(WAYS)) {
    for (const width of WIDTHS) {
      test(`somebody new ${name} by ${way} at ${width} px in a few steps`, async ({ page, company }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(company);
        const reader = readerOf(page);
        await task(reader, page);
        test.info().annotations.push({ type: 'steps', description: String(reader.steps()) });
        if (process.env['SHOW_STEPS']) console.log(`${name} by ${way} at ${width}: ${reader.steps()}`);
        expect(reader.steps()).toBeLessThanOrEqual(MOST[width]);
      });
    }
  }
}
