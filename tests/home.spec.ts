// The flow of the whole catalog on the home page.

import { expect, test } from './site/browser.ts';
import { visit } from './site/visit.ts';

test('a use case that is pointed at lights its goals, events and destinations', async ({ page, served }) => {
  await page.goto(served.urlOf('/'));
  const flow = page.locator('[data-flow]');
  await flow.getByRole('link', { name: 'Mitigate cart abandonment' }).hover();
  const lit = (kind: string) => flow.locator(`[data-kind="${kind}"] .lit`);
  await expect(lit('use-case')).toHaveText(['Mitigate cart abandonment']);
  await expect(lit('event')).toHaveText(['Order Completed', 'Checkout Started']);
  await expect(lit('goal')).toHaveText(['Optimize advertising', 'Personalize first conversion']);
  expect(await flow.locator('path').count()).toBeGreaterThan(4);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('the first touch of a goal shows what hangs together, the second leads there', async ({ page, served }) => {
    await visit(page, served.urlOf('/'));
    const goal = page.locator('[data-flow]').getByRole('link', { name: 'Personalize first conversion' });
    await goal.tap();
    await expect(page.locator('[data-flow] .chosen')).toHaveText(['Personalize first conversion']);
    expect(new URL(page.url()).pathname).toBe(new URL(served.urlOf('/')).pathname);
    await goal.tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Personalize first conversion');
  });
});
