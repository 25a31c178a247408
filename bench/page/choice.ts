// What a choice on the plan page costs the main thread: the first goal of a plan of 10,000 events, with 200 use cases, until the
// next picture. In time of its thread, which others on the machine do not lengthen.

import type { Browser } from '@playwright/test';
import { manyEvents } from '../../tests/plan/many-events.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: where it stands, how long it takes, and how long its thread ran in it. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const CATEGORIES = ['devtools.timeline', 'toplevel', 'blink.user_timing'];

/** Milliseconds. */
export async function costOfChoice(browser: Browser, address: string, width: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  page.setDefaultTimeout(0);
  await page.route('**/plan/data.json', (route) => route.fulfill({ json: manyEvents(10_000) }));
  await page.goto(`${address}plan/`);
  const box = page.locator('.plan-goal input').first();
  await box.waitFor();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await browser.startTracing(page, { categories: CATEGORIES });
  await box.evaluate(async (input: HTMLInputElement) => {
    performance.mark('chosen');
    // Before what the page itself does after the picture.
    const painted = new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    input.click();
    await painted;
    performance.mark('painted');
  });
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  await page.close();
  return threadTime(trace.traceEvents);
}

/** Of the tasks between the two marks, what runs within another not counted again. */
function threadTime(events: readonly TraceEvent[]): number {
  const [from, to] = ['chosen', 'painted'].map((mark) => events.find(({ name }) => name === mark));
  if (!from || !to) throw new Error('The trace has no marks.');
  const tasks = events
    .filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === from.pid && tid === from.tid && ts <= to.ts)
    .filter(({ ts, dur = 0 }) => ts + dur > from.ts)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    if (ts < end) continue;
    end = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
}
