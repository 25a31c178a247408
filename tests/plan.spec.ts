import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindings, complaintsOf, expect, test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';
import type { Finding } from './site/site.ts';

const numbers = (page: Page) => page.locator('.plan-numbers .facts');
const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.waitForSelector('.plan-inputs');
};

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const { activeElement: element } = document;
      const input = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : undefined;
      return input?.labels?.[0]?.textContent ?? element?.textContent ?? '';
    });
    if (name.test(text.trim())) return;
  }
  throw new Error(`Nothing with the name ${String(name)} takes the focus.`);
}

test('the whole flow works by keyboard', async ({ page, served }) => {
  const complaints = complaintsOf(page, served.address);
  await open(page, served.urlOf('/plan/'));
  await tabTo(page, /^All 7 use cases/);
  await page.keyboard.press('Space');
  await expect(numbers(page)).toContainText('7 use cases wanted');
  await tabTo(page, /^Event names, one a line/);
  await page.keyboard.type('Page Viewed\npurchase\nButton Clicked');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: '1 name to confirm' })).toBeVisible();
  await tabTo(page, /^It is Order Completed/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'No name left to confirm' })).toBeFocused();
  await expect(numbers(page)).toContainText('4 of 7 covered');
  await tabTo(page, /^We track this/);
  await page.keyboard.press('Enter');
  await expect(numbers(page)).toContainText('5 of 7 covered');
  assertNone(complaints);
});

test('the address holds the plan, and a shared one does not take one’s own away', async ({ page, served }) => {
  await open(page, served.urlOf('/plan/'));
  await page.getByLabel('Suppress with purchase').check();
  await page.getByLabel('Order Completed').check();
  await expect(page).toHaveURL(/#v1\/\w+\/\w+$/);
  const own = page.url();
  await open(page, served.urlOf('/plan/'));
  await expect(numbers(page)).toContainText('1 use case wanted');

  await page.goto('about:blank');
  await open(page, `${served.urlOf('/plan/')}${new URL(own).hash.replace(/\/\w+$/, '')}`);
  await expect(numbers(page)).toContainText('0 of 1 covered');
  await page.getByRole('button', { name: 'Back to my own plan' }).click();
  await expect(page).toHaveURL(own);
});

test('goals, use cases and events add to the plan, and the header counts', async ({ page, served }) => {
  await page.goto(served.urlOf('/use-cases/mitigate-cart-abandonment/'));
  await page.getByRole('button', { name: 'Add to plan' }).click();
  await expect(page.locator('[data-plan-count]').first()).toHaveText('1');
  await page.goto(served.urlOf('/events/order-completed/'));
  await page.getByRole('button', { name: 'Mark as tracked' }).click();
  await open(page, served.urlOf('/plan/'));
  await expect(numbers(page)).toContainText('1 use case wanted');
  await expect(page.getByRole('checkbox', { name: 'Order Completed' })).toBeChecked();
});

test('each sample file is read in the browser, and nothing is sent anywhere', async ({ page, served }) => {
  await open(page, served.urlOf('/plan/'));
  const folder = join(import.meta.dirname, 'fixtures/imports');
  await page.locator('input[type=file]').focus();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const file of [
    'segment-source-schema.csv',
    'segment-rules.json',
    'typewriter-plan.json',
    'rudderstack.yaml',
    'avo.json',
    'analyze-tracking.yaml',
  ]) {
    await page.locator('input[type=file]').setInputFiles(join(folder, file));
    await expect(page.locator('.plan-outcome')).toContainText(`${file}: `);
    await expect(page.locator('.plan-outcome')).toContainText(/\d names? read from/);
  }
  expect(requests.filter((url) => !/\/_astro\/|\/favicon\./.test(url))).toEqual([]);
});

test('a file of 20 MB, good, broken or hostile, never holds the page up for 200 ms', async ({ page, served }) => {
  await open(page, served.urlOf('/plan/'));
  await page.evaluate(() => {
    const state = { last: performance.now(), longest: 0 };
    Object.assign(window, { pulse: state });
    setInterval(() => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - state.last);
      state.last = now;
    }, 10);
  });
  const texts = {
    'names.txt': Array.from({ length: 900_000 }, (_, index) => `Some Event Number ${index}`).join('\n'),
    'rules.json': JSON.stringify({
      rules: Array.from({ length: 40_000 }, (_, index) => ({
        key: `Event ${index}`,
        type: 'TRACK',
        jsonSchema: {
          properties: {
            properties: {
              properties: Object.fromEntries(
                Array.from({ length: 12 }, (__, key) => [`property_${key}`, { type: ['string'] }]),
              ),
            },
          },
        },
      })),
    }),
    'broken.json': `{"rules": [${'{"key": "A", "jsonSchema": {}},'.repeat(650_000)}`,
    'hostile.txt': 'analytics.track('.repeat(1_250_000),
    'schema.csv': `Event Name,Property Name\n${'Order Completed,order_id\n'.repeat(800_000)}`,
    'large.yaml': `events:\n${'  a: {}\n'.repeat(2_500_000)}`,
  };
  const longestGap = async (name: string, text: string): Promise<number> => {
    await page.evaluate(
      ([file, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], file));
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        if (!input) return;
        input.files = transfer.files;
        Object.assign(Reflect.get(window, 'pulse') as object, { last: performance.now(), longest: 0 });
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [name, text] as const,
    );
    await expect(page.locator('.plan-outcome')).toContainText(`${name}: `, { timeout: 60_000 });
    await page.waitForTimeout(400);
    return page.evaluate(() => Number(Reflect.get(Reflect.get(window, 'pulse') as object, 'longest')));
  };
  for (const [name, text] of Object.entries(texts)) {
    // A busy machine only adds to the time, so the best of three is nearest to the truth.
    let least = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 3 && least >= 200; attempt += 1)
      least = Math.min(least, await longestGap(`${attempt}-${name}`, text));
    expect(least, name).toBeLessThan(200);
  }
});

test('with 10,000 events a choice shows its effect within 100 ms', async ({ page, served }) => {
  const rows = (count: number, name: string) =>
    Array.from({ length: count }, (_, index) => [`${name}-${index}`, `${name} ${index}`]);
  const numbersFrom = (start: number, count: number, below: number) =>
    Array.from({ length: count }, (_, step) => (start * 7 + step * 13) % below);
  const data = {
    format: 1,
    goals: rows(40, 'Goal'),
    useCases: rows(4000, 'Use case').map((row, index) => [...row, [...new Set(numbersFrom(index, 4, 10_000))]]),
    placements: Array.from({ length: 8000 }, (_, index) => [
      index % 40,
      index % 4000,
      [index % 8],
      numbersFrom(index, 3, 20),
    ]),
    events: rows(10_000, 'Event').map((row, index) => [...row, 'track', numbersFrom(index, 8, 3000), [], []]),
    properties: Array.from({ length: 3000 }, (_, index) => [`property_${index}`, 'string', index % 50 === 0 ? 1 : 0]),
    sources: rows(8, 'Source'),
    destinations: rows(20, 'Destination'),
    moved: {},
  };
  await page.route('**/plan/data.json', (route) => route.fulfill({ json: data }));
  await open(page, served.urlOf('/plan/'));
  await page.locator('.plan-goal summary').first().click();
  const boxes = page.locator('.plan-goal').first().locator('input');
  await expect(boxes.first()).toBeVisible();
  const times: number[] = [];
  for (const index of [1, 2, 3, 0, 4, 0]) {
    const time = await boxes.nth(index).evaluate(async (box: HTMLInputElement) => {
      const start = performance.now();
      box.click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - start;
    });
    times.push(Math.round(time));
  }
  const median = times.toSorted((a, b) => a - b)[2];
  expect(median, times.join(', ')).toBeLessThan(100);
});

test('a payload is checked on the page of its event, with its properties linked', async ({ page, served }) => {
  const complaints = complaintsOf(page, served.address);
  await page.goto(served.urlOf('/events/order-completed/'));
  await page.locator('#_payload').fill('analytics.track("Order Completed", { orderId: "o-1", total: "12" })');
  await page.getByRole('button', { name: 'Check' }).click();
  const report = page.locator('.check-report');
  await expect(report).toContainText('Wrong type total: Should be a number, but is the string "12".');
  await expect(report.getByRole('link', { name: 'order_id' }).first()).toHaveAttribute('href', /#order_id$/);
  const findings = await axeFindings(page, 'checked payload');
  assertNone([...complaints, ...findings.filter((each) => each.page.includes('check-'))]);
});

test('without script the plan is a checklist of every goal', async ({ browser, served }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(served.urlOf('/plan/'));
  await expect(page.locator('.checklist h2')).toHaveCount(4);
  await expect(page.locator('.checklist .row-name')).toHaveCount(25);
  await context.close();
});

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  empty: () => Promise.resolve(),
  'one use case': (page) => page.getByLabel('Suppress with purchase').check(),
  everything: async (page) => {
    for (const goal of await page.getByLabel(/^All \d use cases/).all()) await goal.check();
  },
  'everything covered': async (page) => {
    for (const goal of await page.getByLabel(/^All \d use cases/).all()) await goal.check();
    for (const event of await page.locator('.plan-ticks input').all()) await event.check();
    await page.locator('.plan-without select').selectOption({ index: 1 });
  },
  'nothing known': async (page) => {
    await page.locator('#_names').fill('Button Clicked\nFoo');
    await page.getByRole('button', { name: 'Read names' }).click();
    await page.locator('.plan-names summary').first().click();
  },
  'names to confirm and a broken file': async (page) => {
    await page.locator('#_names').fill('purchase\ncomplete order\nadd_to_cart');
    await page.getByRole('button', { name: 'Read names' }).click();
    await expect(page.locator('.plan-question')).toHaveCount(3);
    const buffer = readFileSync(join(import.meta.dirname, 'fixtures/imports/avo.json')).subarray(0, 300);
    await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
    await expect(page.locator('.plan-problems')).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test.describe(() => {
      test.use({ colorScheme, viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });
      test(`axe finds nothing in any state of the plan in ${colorScheme} at ${width} px`, async ({ page, served }) => {
        const findings: Finding[] = [];
        for (const [name, reach] of Object.entries(STATES)) {
          await page.goto('about:blank');
          await open(page, served.urlOf('/plan/'));
          await page.evaluate(() => localStorage.clear());
          await page.reload();
          await page.waitForSelector('.plan-inputs');
          await reach(page);
          await page.evaluate(() => scrollTo(0, 0));
          findings.push(...(await axeFindings(page, name)));
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          await page.evaluate(() => localStorage.clear());
          await page.goto(served.urlOf('/plan/#v1'));
        }
        assertNone(findings);
      });
    });
  }
}

test('everything prints on two pages, with and without script', async ({ page, browser, served }) => {
  const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  await open(page, served.urlOf('/plan/'));
  for (const goal of await page.getByLabel(/^All \d use cases/).all()) await goal.check();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(2);
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(served.urlOf('/plan/'));
  expect(pagesOf(await plain.pdf({ format: 'A4' }))).toBe(2);
  await plain.close();
});
