// What a reader feels of a page, as browsers report it: how long until its largest part is painted, by how much it moves, and
// how long after a key or a click the next picture comes.

import type { Browser, BrowserContext, Page } from '@playwright/test';

export interface Vitals {
  /** Milliseconds. */
  readonly lcp: number;
  /** What was the largest part. */
  readonly largest: string;
  /** All shifts together, which is as much as the worst window of them or more. */
  readonly cls: number;
  /** What moved. */
  readonly moved: readonly string[];
  /** Milliseconds from the input to the picture after it, of each interaction by its name; 0 where it took less than 16. */
  readonly delays: Readonly<Record<string, number>>;
}

/** A phone of the middle class: what Lighthouse and the developer tools call slow 4G, as they apply it to each request. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };
const SLOWER = 4;

export interface Interaction {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

/** Visits a page as if for the first time, and does there what a reader does. `ready` is there when the page works. */
export async function vitalsOf(
  browser: Browser,
  url: string,
  { width, ready, acts }: { readonly width: number; readonly ready: string; readonly acts: readonly Interaction[] },
): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width, height: 844 } });
  try {
    return await visited(context, url, ready, acts);
  } finally {
    await context.close();
  }
}

async function visited(
  context: BrowserContext,
  url: string,
  ready: string,
  acts: readonly Interaction[],
): Promise<Vitals> {
  const page = await context.newPage();
  page.setDefaultTimeout(0); // a busy machine is slow, not wrong
  await page.addInitScript(observe);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url);
  await page.locator(ready).first().waitFor();
  await settled(page);
  const delays: Record<string, number> = {};
  for (const { name, act } of acts) {
    await page.evaluate(() => void (window.felt.delay = 0));
    await act(page);
    await settled(page);
    delays[name] = await page.evaluate(() => window.felt.delay);
  }
  return { ...(await page.evaluate(() => window.felt)), delays };
}

/** Twice: what is reported of a picture comes after it. */
async function settled(page: Page): Promise<void> {
  for (let times = 0; times < 2; times++)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done))));
}

declare global {
  interface Window {
    felt: { lcp: number; largest: string; cls: number; moved: string[]; delay: number };
  }
}

/** As in Chromium; not among the types of the platform yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node?: Node }[];
}

/** Runs in the page. */
function observe(): void {
  const felt: Window['felt'] = { lcp: 0, largest: '', cls: 0, moved: [], delay: 0 };
  window.felt = felt;
  const watch = (type: string, take: (entry: PerformanceEntry) => void, durationThreshold?: number) => {
    const options = { type, buffered: true, ...(durationThreshold !== undefined && { durationThreshold }) };
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe(options);
  };
  const textOf = (node?: Node | null) =>
    (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 90);
  watch('largest-contentful-paint', (entry) => {
    felt.lcp = entry.startTime;
    felt.largest = textOf((entry as LargestContentfulPaint).element);
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput, sources } = entry as LayoutShift;
    if (hadRecentInput) return;
    felt.cls += value;
    for (const { node } of sources) felt.moved.push(textOf(node));
  });
  const take = (entry: PerformanceEntry) => {
    const { interactionId, duration } = entry as PerformanceEventTiming;
    if (interactionId > 0) felt.delay = Math.max(felt.delay, duration);
  };
  watch('event', take, 16);
}
