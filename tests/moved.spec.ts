// Old addresses, with query and fragment, in the engines people have and through the servers we ship files for.

import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { rm } from 'node:fs/promises';
import { chromium, firefox, type Browser } from '@playwright/test';
import { findBrowser } from '../scripts/browser.ts';
import { serve } from '../scripts/static-server.ts';
import { expect, test } from './site/browser.ts';
import { BASE, buildChangedSite } from './site/changed-site.ts';
import { ensureServer, SERVERS, startServer, type Running, type ServerName } from './site/servers.ts';
import { ensureWebKit, startWebKit } from './site/webkit.ts';

test.describe.configure({ mode: 'default', timeout: 300_000 });

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

test.beforeAll(() => {
  folder = buildChangedSite();
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

async function hostOf(name: ServerName | 'plain'): Promise<Running | undefined> {
  if (name !== 'plain') {
    const program = ensureServer(name);
    if (program === undefined) return undefined;
    const running = await startServer(name, program, folder);
    stops.push(running.stop);
    return running;
  }
  const running = await plainHost();
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
    const host = await hostOf(name);
    test.skip(!host, `${name} is not installed and could not be.`);
    const found = findBrowser();
    const browser = await chromium.launch(found?.kind === 'installed' ? { executablePath: found.path } : {});
    await travel(browser, host?.origin ?? '').finally(() => browser.close());
  });

  test(`old addresses lead on in Firefox, host: ${name}`, async () => {
    const program = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
    const host = await hostOf(name);
    test.skip(!program || !host, 'Firefox or the server is not installed.');
    const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: program });
    await travel(browser, host?.origin ?? '').finally(() => browser.close());
  });

  test(`old addresses lead on in WebKit, host: ${name}`, async () => {
    const host = await hostOf(name);
    test.skip(!host || !ensureWebKit(), 'WebKit or the server is not installed and could not be.');
    const browser = await startWebKit();
    const origin = host?.origin ?? '';
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
    const host = await hostOf(name);
    test.skip(!host, `${name} is not installed and could not be.`);
    const ask = (path: string) => fetch(`${host?.origin}${BASE}${path}`, { redirect: 'manual' });
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
  const found = findBrowser();
  const browser = await chromium.launch(found?.kind === 'installed' ? { executablePath: found.path } : {});
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${origin}${BASE}/events/order-completed/`);
  await expect(page).toHaveURL(`${origin}${BASE}/events/order-placed/`);
  await browser.close();
});
