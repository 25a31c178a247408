// Large files on the plan page: read, or refused, and never at the cost of the page.

import type { Page } from '@playwright/test';
import { openPlan } from '../plan/page.ts';
import { tasksIn, TRACING } from '../plan/tasks.ts';
import { expect, test } from '../site/browser.ts';
import { untilIdle } from '../site/visit.ts';

test('a file of 20 MB, good, broken or hostile, never holds the page up for 200 ms', async ({
  page,
  browser,
  served,
}) => {
  await openPlan(page, served.urlOf('/plan/'));
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
  for (const [name, text] of Object.entries(texts)) {
    await putFile(page, name, text);
    await browser.startTracing(page, TRACING);
    await page
      .locator('input[type=file]')
      .evaluate((input) => input.dispatchEvent(new Event('change', { bubbles: true })));
    await expect(page.locator('.plan-outcome')).toContainText(`${name}: `);
    await untilIdle(page);
    expect(Math.max(...tasksIn(await browser.stopTracing())), name).toBeLessThan(200);
  }
});

async function putFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input) input.files = transfer.files;
    },
    [name, text] as const,
  );
}
