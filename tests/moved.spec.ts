// Old addresses, with query and fragment, in the engines people have and through the servers we ship files for.

import { dirname } from 'node:path';
import { rm } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { serve } from '../scripts/hosting/static-server.ts';
import { expect, test } from './site/browser.ts';
import { BASE, buildChangedSite } from './site/changed-site.ts';
import { launchChromium, launchFirefox, need } from './site/engines.ts';
import { SERVERS, startServer, type Running, type ServerName } from './site/servers.ts';
import { startWebKit } from './site/webkit.ts';

test.describe.configure({ mode: 'default' });

/** Old address, where it must end, and the id of what must be marked there. */
const JOURNEYS = [
  ['/events/order-completed/?from=wiki#order_id', '/events/order-placed/?from=wiki#order_id', 'order_id'],
  ['/events/order-completed/?from=wiki', '/events/order-placed/?from=wiki', ''],
  ['/properties/coupon/?from=wiki', '/properties/coupon/?from=wiki', ''],
  ['/events/checkout-started/?from=wiki#coupon', '/properties/coupon/?from=wiki', ''],
  ['/embed/event/order-completed/', '/embed/event/order-completed/', ''],
] as const;

let folder = '';
const stops: (() => unknown)[] = [];

test.beforeAll(async () => {
  folder = await buildChangedSite();
});
test.afterAll(async () => {
  for (const stop of stops) await stop();
  if (folder) await rm(dirname(folder), { recursive: true, force: true });
});

/** A host that knows nothing of redirects. */
async function plainHost(): Promise<Running> {
  const { address, close } = await serve(folder, { basePath: BASE, port: 0 });
  return { origin: new URL(address).origin, stop: () => void close() };
}

async function hostOf(name: ServerName | 'plain'): Promise<Running> {
  const running = await (name === 'plain' ? plainHost() : startServer(name, need(name), folder));
  stops.push(running.stop);
  return running;
}

async function travel(browser: Browser, origin: string): Promise<void> {
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

for (const name of ['plain', ...SERVERS] as const) {
  test(`old addresses lead on in Chromium, host: ${name}`, async () => {
    const { origin } = await hostOf(name);
    const browser = await launchChromium();
    await travel(browser, origin).finally(() => browser.close());
  });

  test(`old addresses lead on in Firefox, host: ${name}`, async () => {
    const { origin } = await hostOf(name);
    const browser = await launchFirefox();
    await travel(browser, origin).finally(() => browser.close());
  });

  test(`old addresses lead on in WebKit, host: ${name}`, async () => {
    need('WebKit');
    const { origin } = await hostOf(name);
    const browser = await startWebKit();
    try {
      for (const [from, to, marked] of JOURNEYS) {
        await browser.goto('about:blank');
        await browser.goto(origin + BASE + from);
        await expect.poll(() => browser.evaluate('return location.href')).toBe(origin + BASE + to);
        if (marked === '') continue;
        const script = `const row = document.querySelector('tr:target'); const { top } = row.getBoundingClientRect();
          return [row.id, top >= 0 && top < innerHeight].join()`;
        await expect.poll(() => browser.evaluate(script)).toBe(`${marked},true`);
      }
    } finally {
      await browser.close();
    }
  });
}

for (const name of SERVERS) {
  test(`${name} leads on at once, keeps the query, and knows what is not there`, async () => {
    const { origin } = await hostOf(name);
    const ask = (path: string) => fetch(`${origin}${BASE}${path}`, { redirect: 'manual' });
    const moved = await ask('/events/order-completed/?a=1&b=%20');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, `${BASE}/events/order-placed/?a=1&b=%20`]);
    const bare = await ask('/events/order-completed/');
    expect(bare.headers.get('location')).toBe(`${BASE}/events/order-placed/`);
    expect((await ask('/events/order-placed')).headers.get('location')).toMatch(/\/a\/b\/events\/order-placed\/$/);
    const missing = await ask('/events/nothing/');
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('Page not found')]);
    expect(missing.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect((await ask('/_hosting/nginx.conf')).status).toBe(404);
    const twin = await ask('/events/order-completed/index.json');
    expect([twin.status, ((await twin.json()) as { id: string }).id]).toEqual([200, 'order-placed']);
  });
}

test('without script the redirect page refreshes to the new page', async () => {
  const { origin } = await plainHost();
  const browser = await launchChromium();
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${origin}${BASE}/events/order-completed/`);
  await expect(page).toHaveURL(`${origin}${BASE}/events/order-placed/`);
  await browser.close();
});
