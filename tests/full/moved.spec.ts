// Old addresses, with query and fragment, in the engines of others.

import { expect, test } from '../site/browser.ts';
import { BASE } from '../site/changed-site.ts';
import { launchFirefox, need } from '../site/engines.ts';
import { HOSTS, JOURNEYS, movedSite, travel } from '../site/old-addresses.ts';
import { startWebKit } from '../site/webkit.ts';

test.describe.configure({ mode: 'default' });

const hostOf = movedSite();

for (const name of HOSTS) {
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
