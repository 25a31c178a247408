// What a reader does before a picture is taken.

import type { Page } from '@playwright/test';

type Act = (page: Page) => Promise<void>;

export const press =
  (name: string): Act =>
  (page) =>
    page.getByRole('button', { name, exact: true }).first().click();

/** By keyboard, so that the ring is shown. */
export const focus =
  (name: string): Act =>
  async (page) => {
    await page.getByRole('button', { name, exact: true }).first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
  };

/** Wide windows show the navigation without being asked. */
export async function openMenu(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Menu' });
  if (await button.isVisible()) await button.click();
}

export async function checkPayload(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Check a payload' }).check();
  await page
    .locator('#_payload')
    .fill('analytics.track("Order Completed", { orderId: "o-1", total: "12", colour: 1 })');
  await page.getByRole('button', { name: 'Check' }).click();
  await page.locator('.check-report li').first().waitFor();
  await page.locator('#_check').scrollIntoViewIfNeeded();
}

export async function settle(page: Page): Promise<void> {
  await page.locator('#search-results[aria-busy="false"]').waitFor();
}

export async function openFilters(page: Page): Promise<void> {
  await settle(page);
  const panel = page.locator('details.filters');
  if (!(await panel.evaluate((details: HTMLDetailsElement) => details.open))) await panel.locator('summary').click();
  const more = panel.getByRole('button', { name: /^Filter by/ });
  if (await more.isVisible()) await more.click();
  await panel.getByRole('checkbox', { name: /^Event/ }).check();
}

export const searchFor =
  (query: string): Act =>
  async (page) => {
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill(query);
    await page.waitForFunction(() => {
      const status = document.querySelector('dialog [role=status]')?.textContent ?? '';
      return status !== '' && document.querySelector('dialog [role=listbox][aria-busy=false]') !== null;
    });
  };

interface Choices {
  /** Use cases by name. */
  readonly wanted?: readonly string[];
  /** How many goals are wanted whole. */
  readonly goals?: number;
  readonly tracked?: 'all';
  /** Names pasted. */
  readonly names?: string;
}

export const plan =
  ({ wanted = [], goals = 0, tracked, names }: Choices = {}): Act =>
  async (page) => {
    await page.locator('.plan-inputs').waitFor();
    for (const name of wanted) await page.getByLabel(name, { exact: true }).first().check();
    const whole = await page.getByLabel(/\(all \d+ use cases\)/).all();
    for (const goal of whole.slice(0, goals)) await goal.check();
    if (tracked) for (const event of await page.locator('.plan-ticks input').all()) await event.check();
    if (names === undefined) return;
    await page.locator('#_names').fill(names);
    await page.getByRole('button', { name: 'Match events' }).click();
    await page.locator('.plan-names').waitFor();
  };
