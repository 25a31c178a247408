// Old addresses, with query and fragment, through the servers we ship files for; in the engines of others the full run takes
// the same journeys (tests/full/moved.spec.ts).

import { expect, test } from './site/browser.ts';
import { BASE } from './site/changed-site.ts';
import { HOSTS, movedSite, travel } from './site/old-addresses.ts';
import { SERVERS } from './site/servers.ts';

test.describe.configure({ mode: 'default' });

const hostOf = movedSite();

for (const name of HOSTS) {
  test(`old addresses lead on in Chromium, host: ${name}`, async ({ browser }) => {
    await travel(browser, (await hostOf(name)).origin);
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

test('without script the redirect page refreshes to the new page', async ({ browser }) => {
  const { origin } = await hostOf('plain');
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${origin}${BASE}/events/order-completed/`);
  await expect(page).toHaveURL(`${origin}${BASE}/events/order-placed/`);
  await page.close();
});
