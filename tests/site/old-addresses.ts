// Old addresses of a site in which an event was renamed and a property deleted, on a host that knows nothing of redirects and
// on the servers we ship files for.

import { dirname } from 'node:path';
import { rm } from 'node:fs/promises';
import { expect, test, type Browser } from '@playwright/test';
import { serve } from '../../scripts/hosting/static-server.ts';
import { BASE, buildChangedSite } from './changed-site.ts';
import { need } from './engines.ts';
import { SERVERS, startServer, type Running, type ServerName } from './servers.ts';

/** Old address, where it must end, and the id of what must be marked there. */
export const JOURNEYS = [
  ['/events/order-completed/?from=wiki#order_id', '/events/order-placed/?from=wiki#order_id', 'order_id'],
  ['/events/order-completed/?from=wiki', '/events/order-placed/?from=wiki', ''],
  ['/properties/coupon/?from=wiki', '/properties/coupon/?from=wiki', ''],
  ['/events/checkout-started/?from=wiki#coupon', '/properties/coupon/?from=wiki', ''],
  ['/embed/event/order-completed/', '/embed/event/order-completed/', ''],
] as const;

export const HOSTS = ['plain', ...SERVERS] as const;

/** Builds the site before the tests of a file and removes it after them; returns what starts one of the hosts with it, which
 * stops with the tests. */
export function movedSite(): (name: ServerName | 'plain') => Promise<Running> {
  let folder = '';
  const stops: (() => unknown)[] = [];
  test.beforeAll(async () => {
    folder = await buildChangedSite();
  });
  test.afterAll(async () => {
    for (const stop of stops) await stop();
    if (folder) await rm(dirname(folder), { recursive: true, force: true });
  });
  return async (name) => {
    const running = await (name === 'plain' ? plainHost(folder) : startServer(name, need(name), folder));
    stops.push(running.stop);
    return running;
  };
}

async function plainHost(folder: string): Promise<Running> {
  const { address, close } = await serve(folder, { basePath: BASE, port: 0 });
  return { origin: new URL(address).origin, stop: () => void close() };
}

/** Takes every journey, and looks where it ends. */
export async function travel(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  for (const [from, to, marked] of JOURNEYS) {
    await page.goto('about:blank');
    await page.goto(origin + BASE + from);
    await expect(page).toHaveURL(origin + BASE + to);
    if (marked === '') continue;
    await expect(page.locator(`tr[id="${marked}"]:target`)).toBeInViewport();
  }
  await page.close();
}
