// The plan page with a catalog five hundred times the size of ours.

import type { CDPSession } from '@playwright/test';
import { manyEvents } from './plan/many-events.ts';
import { openPlan } from './plan/page.ts';
import { expect, test } from './site/browser.ts';

/** Boxes to tick by their place, and how often functions of the page may run for it: nearly the same on every machine. */
const CHOICES = [
  [0, 'a goal of 200', 120_000],
  [1, 'one of them', 70_000],
  [2, 'another', 70_000],
] as const;
/** Of the tick, of its answer, of what stands further down, and on a busy machine of what is said and kept of the choice before. */
const MOST_LAYOUTS = 6;

test('a choice is seen before its answer is worked out', async ({ page, served }) => {
  await page.route('**/plan/data.json', (route) => route.fulfill({ json: manyEvents(10_000) }));
  await openPlan(page, served.urlOf('/plan/'));
  const first = await page
    .locator('.plan-goal')
    .first()
    .evaluate(async (goal) => {
      const [box, fold] = [goal.querySelector('input'), goal.querySelector('.plan-fold')];
      const textOfScore = () => document.querySelector('.plan-score')?.textContent;
      const empty = textOfScore();
      box?.click();
      await new Promise(requestAnimationFrame);
      return { isTicked: box?.checked, count: fold?.firstChild?.textContent, isAnswered: textOfScore() !== empty };
    });
  expect(first).toEqual({ isTicked: true, count: '200', isAnswered: false });
  await expect(page.locator('.plan-score')).toContainText('0 of 100 use cases covered');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('of the side that is turned to, only what is in sight is laid out before it is seen', async ({
    page,
    served,
  }) => {
    await page.route('**/plan/data.json', (route) => route.fulfill({ json: manyEvents(10_000) }));
    await openPlan(page, served.urlOf('/plan/'));
    await page.locator('.plan-goal input').first().check();
    await expect(page.locator('#_take')).toBeAttached();
    const laidOut = await page.getByRole('tab', { name: 'Result' }).evaluate(async (tab: HTMLElement) => {
      const links = [...document.querySelectorAll('.plan-answer a')];
      const count = () => links.filter((link) => link.checkVisibility({ contentVisibilityAuto: true })).length;
      const picture = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const first = picture();
      tab.click();
      await first;
      const seen = count();
      await picture();
      return { atFirst: seen < links.length / 10, then: count() === links.length };
    });
    expect(laidOut).toEqual({ atFirst: true, then: true });
  });
});

test('with 10,000 events a choice costs what its goal holds, and is laid out at once, but for what stands further down', async ({
  page,
  served,
}) => {
  await page.route('**/plan/data.json', (route) => route.fulfill({ json: manyEvents(10_000) }));
  await openPlan(page, served.urlOf('/plan/'));
  await page.locator('.plan-fold').first().click();
  const boxes = page.locator('.plan-goal').first().locator('input');
  await expect(boxes.first()).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  for (const [index, what, most] of CHOICES) {
    await session.send('Profiler.takePreciseCoverage'); // which sets all counts to nothing
    const layouts = await layoutsOf(session);
    await boxes.nth(index).evaluate(async (box: HTMLInputElement) => {
      box.click();
      for (let pictures = 0; pictures < 3; pictures++)
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    });
    const laidOut = (await layoutsOf(session)) - layouts;
    await expect(page.locator('.plan-events tbody tr')).toHaveCount(25);
    await expect(page.locator('#_take')).toBeVisible();
    const { result } = await session.send('Profiler.takePreciseCoverage');
    const calls = result
      .filter(({ url }) => url.startsWith(served.address))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0);
    test.info().annotations.push({ type: what, description: `${calls} calls, ${laidOut} layouts` });
    expect.soft(calls, what).toBeLessThan(most);
    expect.soft(laidOut, what).toBeLessThanOrEqual(MOST_LAYOUTS);
  }
});

async function layoutsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
}
