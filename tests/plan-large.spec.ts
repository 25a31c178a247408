// The plan page with a catalog five hundred times the size of ours.

import type { CDPSession } from '@playwright/test';
import { openPlan } from './plan/page.ts';
import { expect, test } from './site/browser.ts';

/** Boxes to tick by their place, and how often functions of the page may run for it: the same on every machine. */
const CHOICES = [
  [0, 'a goal of 200', 200_000],
  [1, 'one of them', 140_000],
  [2, 'another', 140_000],
] as const;

test('with 10,000 events a choice costs what its goal holds, and is laid out once', async ({ page, served }) => {
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
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    });
    const { result } = await session.send('Profiler.takePreciseCoverage');
    const calls = result
      .filter(({ url }) => url.startsWith(served.address))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0);
    test.info().annotations.push({ type: what, description: `${calls} calls` });
    expect.soft(calls, what).toBeLessThan(most);
    expect.soft((await layoutsOf(session)) - layouts, what).toBeLessThanOrEqual(2);
  }
});

async function layoutsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
}
