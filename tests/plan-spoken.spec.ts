// The plan page as a screen reader meets it: what is there, what it is called, and what is said when something changes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openPlan } from './plan/page.ts';
import { expect, test } from './site/browser.ts';

/** Keeps every text a live region takes on, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const textOf = (region: Element) => region.textContent.trim().replace(/\s+/g, ' ');
    const before = new Map<Element, string>();
    for (const region of document.querySelectorAll('[role=status]')) before.set(region, textOf(region));
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('[role=status]')) {
        const text = textOf(region);
        // A region that comes with its text is not announced.
        if (before.has(region) && before.get(region) !== text && text !== '') heard.push(text);
        before.set(region, text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (Reflect.get(window, 'heard') as string[]).splice(0));
}

const SETTLED = 900;

test('the empty plan names its fields and says where to start', async ({ page, served }) => {
  await openPlan(page, served.urlOf('/plan/'));
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Plan" [level=1]
    - list:
      - listitem: 4 goals
      - listitem: 16 use cases
      - listitem: 15 events
    - region "Use cases you want":
      - heading "Use cases you want" [level=2]
      - list:
        - listitem:
          - checkbox "Optimize advertising (all 7 use cases)" [checked=false]
          - button "0 of 7 use cases of Optimize advertising chosen" [expanded]
          - group "Optimize advertising":
            - checkbox "Build high-value lookalikes" [checked=false]
            - checkbox "Suppress with purchase" [checked=false]
        - listitem:
          - checkbox "Personalize first conversion (all 6 use cases)"
          - button "0 of 6 use cases of Personalize first conversion chosen"
    - region "Events you already track":
      - heading "Events you already track" [level=2]
      - textbox "Paste event names, or code that sends them"
      - button "Match events"
      - button "Choose a file"
      - paragraph: /nothing you paste or drop leaves it/
      - group:
        - group "Events you already track":
          - list:
            - listitem:
              - checkbox "Order Completed" [checked=false]
    - region "Where to start":
      - heading "Where to start" [level=2]
      - list:
        - listitem:
          - paragraph:
            - link "Order Completed"
          - paragraph: +3 3 of 16 covered
          - button "We track this (Order Completed, completes 3 use cases)"
  `);
});

test('a part of a goal is a mixed state, and every answer has a heading', async ({ page, served }) => {
  await openPlan(page, served.urlOf('/plan/'));
  await page.getByRole('checkbox', { name: 'Suppress with purchase' }).check();
  await page.getByRole('checkbox', { name: 'Page Viewed', exact: true }).check();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - link "0 of 1 use case covered"
      - listitem: 1 one event away
      - listitem:
        - link "1 of 2 events tracked"
    - region "Use cases you want":
      - list:
        - listitem:
          - checkbox "Optimize advertising (all 7 use cases)" [checked=mixed]
          - button "1 of 7 use cases of Optimize advertising chosen"
    - region "How far you are":
      - heading "How far you are" [level=2]
      - heading "Covered 0" [level=3]
      - heading "One event away 1" [level=3]
      - list:
        - listitem:
          - link "Suppress with purchase"
          - paragraph: needs Order Completed
      - heading "Several events away 0" [level=3]
    - region "Track next":
      - heading "Track next" [level=2]
    - region "Events to track":
      - heading "Events to track" [level=2]
      - region "Events to track, as a table":
        - table:
          - rowgroup:
            - row "Tracked Event Properties Needed by"
          - rowgroup:
            - row:
              - cell:
                - checkbox "Order Completed is tracked" [checked=false]
              - rowheader "Order Completed"
            - row:
              - cell:
                - checkbox "Page Viewed is tracked" [checked]
              - rowheader "Page Viewed"
    - region "Connect":
      - heading "Connect" [level=2]
    - region "If something went away":
      - heading "If something went away" [level=2]
      - combobox "Without"
    - region "Take it along":
      - heading "Take it along" [level=2]
      - button "Copy link"
      - button "Copy as Markdown"
      - button "Copy as tables"
      - button "Print"
      - button "Clear"
      - combobox "Events of the plan as"
      - button "Download"
  `);
});

test('counts are said once, when the choices have settled, and politely', async ({ page, served }) => {
  await page.clock.install();
  await openPlan(page, served.urlOf('/plan/'));
  const heard = await listen(page);
  const boxes = page.getByRole('group', { name: 'Optimize advertising' }).getByRole('checkbox');
  await boxes.evaluateAll((all) => {
    for (const box of all.slice(0, 4)) (box as HTMLInputElement).click();
  });
  await page.clock.runFor(SETTLED);
  expect(await heard()).toEqual([
    '4 use cases need 7 events (0 tracked), 23 properties, 4 sources and 6 destinations. 0 of 4 use cases covered, 1 one event away.',
  ]);
  await page.clock.runFor(SETTLED);
  expect(await heard()).toEqual([]);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.clock.runFor(SETTLED);
  expect(await heard()).toEqual(['Nothing is chosen.']);
  expect(await page.locator('[aria-live=assertive], [role=alert]').count()).toBe(0);
});

test('what was read, and what is wrong with a file, is said', async ({ page, served }) => {
  await openPlan(page, served.urlOf('/plan/'));
  const heard = await listen(page);
  const buffer = readFileSync(join(import.meta.dirname, 'fixtures/imports/avo.json')).subarray(0, 300);
  await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
  await expect(page.locator('.plan-problems')).toBeInViewport();
  const wrong = /^x\.json: .*Line \d+, column \d+: This is not valid JSON\./;
  await expect.poll(heard).toContainEqual(expect.stringMatching(wrong));
  await page.getByRole('textbox', { name: 'Paste event names' }).fill('purchase\nFoo');
  await page.getByRole('button', { name: 'Match events' }).click();
  await expect(page.getByRole('heading', { name: '1 possible match' })).toBeVisible();
  await expect
    .poll(heard)
    .toContain('2 names read from a list of names, or code: 0 known, 1 possible match, 1 not in this catalog.');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "1 possible match" [level=3]
    - list:
      - listitem:
        - button "It is Order Completed (purchase)"
        - button "No (purchase)"
  `);
  await page.getByRole('button', { name: 'No (purchase)' }).click();
  await expect(page.getByRole('heading', { name: '2 names, none in this catalog' })).toBeFocused();
});
