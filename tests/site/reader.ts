// Somebody who looks for something on the site, by mouse or by keyboard, with the steps counted: a click, a choice, or
// something typed with Enter.

import { expect, type Locator, type Page } from '@playwright/test';

/** Ways through the site, each step of which counts. */
export interface Reader {
  readonly follow: (link: Locator) => Promise<void>;
  /** By a link of the head, or of the menu where the head has no room. */
  readonly goTo: (name: string) => Promise<void>;
  /** Types or pastes into a field. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Types into the search, and opens the first result. */
  readonly search: (text: string) => Promise<void>;
  /** The option that begins with the text. */
  readonly choose: (label: string, text: string) => Promise<void>;
  readonly steps: () => number;
}

function byMouse(page: Page): Reader {
  let steps = 0;
  const follow = async (link: Locator) => {
    steps += 1;
    await link.click();
  };
  return {
    steps: () => steps,
    follow,
    goTo: (name) => goTo(page, name, follow),
    write: async (field, text) => {
      steps += 1;
      await field.click();
      await page.keyboard.insertText(text);
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
      if (!(await isThere(field, allFilters(page)))) await follow(allFilters(page));
      const option = field.getByRole('option').filter({ hasText: new RegExp(`^\\s*${text}`) });
      await field.selectOption(await option.first().getAttribute('value'));
    },
  };
}

function byKeyboard(page: Page): Reader {
  let steps = 0;
  const follow = async (link: Locator) => {
    steps += 1;
    await link.press('Enter');
  };
  return {
    steps: () => steps,
    follow,
    goTo: (name) => goTo(page, name, follow),
    write: async (field, text) => {
      steps += 1;
      await field.focus();
      await page.keyboard.insertText(text);
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
      const field = page.getByRole('combobox', { name: label, exact: true });
      if (!(await isThere(field, allFilters(page)))) {
        steps += 1;
        await allFilters(page).press(' ');
      }
      await field.focus();
      await page.keyboard.type(text);
    },
  };
}

/** On a phone it shows the filters that are folded. */
const allFilters = (page: Page): Locator => page.getByRole('checkbox', { name: 'All filters' });

/** When everything has answered. */
async function firstOption(page: Page): Promise<Locator> {
  await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
  return page.getByRole('option').first();
}

/** Whether the page shows it, once the page is there: it shows it at once, or what leads to it. */
async function isThere(it: Locator, wayToIt: Locator): Promise<boolean> {
  await expect(it.or(wayToIt).filter({ visible: true }).first()).toBeVisible();
  return it.isVisible();
}

async function goTo(page: Page, name: string, follow: Reader['follow']): Promise<void> {
  const link = page.getByRole('banner').getByRole('link', { name, exact: true });
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await isThere(link, menu)) return follow(link);
  await follow(menu);
  await follow(page.getByRole('navigation', { name: 'Reference' }).getByRole('link', { name, exact: true }));
}

/** Each width on which a task is tried, and each way. */
export const WIDTHS = [1280, 390] as const;
export const WAYS = { mouse: byMouse, keyboard: byKeyboard } as const;
