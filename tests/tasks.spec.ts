// What somebody new to the shipped reference comes for, done from home, by mouse and by keyboard, with the steps counted.

import type { Page } from '@playwright/test';
import { expect, test } from './site/browser.ts';
import { pasted } from './site/clipboard.ts';
import { type Reader, WAYS, WIDTHS } from './site/reader.ts';

interface Task {
  readonly most: number;
  readonly does: (reader: Reader, page: Page, address: string) => Promise<void>;
}

const TASKS: Readonly<Record<string, Task>> = {
  'takes Python for a completed order': {
    most: 3,
    does: async ({ search }, page) => {
      await search('order completed python');
      await expect(page.getByRole('radio', { name: 'Python' })).toBeChecked();
      await expect(page.locator('.snippet code')).toContainText('"num_items": 3');
    },
  },
  'sees which use cases need pct_scrolled': {
    most: 3,
    does: async ({ search }, page) => {
      await search('pct_scrolled');
      const needing = page.getByRole('region', { name: 'Use cases that need it' });
      await expect(needing.getByRole('link', { name: 'Personalize winback' })).toBeVisible();
    },
  },
  'takes a link to the total of an order': {
    most: 3,
    does: async ({ search, follow }, page, address) => {
      await search('order completed total');
      await expect(page).toHaveURL(/\/events\/order-completed\/#total$/);
      await follow(page.getByRole('link', { name: 'Link to total' }));
      expect((await pasted(page.context(), address)).text).toContain('/events/order-completed/#total');
    },
  },
  'learns how cart abandonment differs from goal to goal': {
    most: 3,
    does: async ({ search }, page) => {
      await search('cart abandonment');
      await expect(page.getByRole('main')).toContainText(
        /For Personalize first conversion also connect .*skip Advertising/,
      );
    },
  },
  'plans by pasting two names with a comma': {
    most: 5,
    does: async ({ goTo, write, follow }, page) => {
      await goTo('Plan');
      await write(page.getByLabel(/^Paste event names/), 'Order Completed, Page Viewed');
      await follow(page.getByRole('button', { name: 'Match events' }));
      await expect(page.locator('.plan-outcome')).toContainText('2 names read from a list of names, or code: 2 known');
      await expect(page.locator('.plan-score')).toContainText('5 of 16 use cases covered');
    },
  },
};

for (const [name, { most, does }] of Object.entries(TASKS)) {
  for (const [way, readerOf] of Object.entries(WAYS)) {
    for (const width of WIDTHS) {
      test(`somebody new ${name} by ${way} at ${width} px`, async ({ page, served }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(served.address);
        const reader = readerOf(page);
        await does(reader, page, served.address);
        test.info().annotations.push({ type: 'steps', description: String(reader.steps()) });
        if (process.env['SHOW_STEPS']) console.log(`${name} by ${way} at ${width}: ${reader.steps()}`);
        expect(reader.steps()).toBeLessThanOrEqual(most);
      });
    }
  }
}
