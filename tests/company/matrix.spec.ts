// Where the events of a company's plan are sent, in a browser.

import { axeFindings, expect, test } from '../site/browser.ts';
import { assertNone } from '../site/findings.ts';

test.describe.configure({ mode: 'default' });

test('from the matrix an area leads to its events one by one, and a number to the list of those', async ({
  page,
  company,
}) => {
  await page.goto(company);
  await page.getByRole('link', { name: 'Matrix', exact: true }).first().click();
  const row = page.getByRole('row', { name: 'Billing' });
  const number = row.getByRole('link').nth(1);
  const count = await number.innerText();
  await number.click();
  await expect(page).toHaveURL(/events\/\?area=billing&source=/);
  await expect(page.locator('.event-list tbody tr')).toHaveCount(Number(count));
  await page.goBack();
  await row.getByRole('link', { name: 'Billing' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Matrix: Billing');
  await expect(page.getByRole('cell', { name: /^live since 4\.\d+/ }).first()).toBeVisible();
});

test('the cell under the pointer lights its row, its column and their heads, to the total', async ({
  page,
  company,
}) => {
  await page.goto(`${company}matrix/`);
  const row = page.getByRole('row', { name: 'Billing' });
  const cells = row.getByRole('cell');
  await cells.nth(1).hover();
  const lit = page.locator('.lit');
  await expect(page.locator('thead .lit')).toHaveText(await page.locator('thead .upright').first().innerText());
  await expect(page.locator('tfoot .lit')).toHaveCount(1);
  await expect(lit).toHaveCount((await page.locator('tbody tr').count()) + 2);
  await cells.nth(0).hover();
  await expect(page.locator('thead .lit')).toHaveText('Events');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test.describe(() => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      test(`axe finds nothing in where events are sent in ${colorScheme} at ${width} px`, async ({ page, company }) => {
        for (const path of ['matrix/', 'matrix/areas/billing/']) {
          await page.goto(company + path);
          assertNone(await axeFindings(page, path));
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      });
    });
  }
}
