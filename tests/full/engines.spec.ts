// Every page in the engines of others: no message, nothing asked elsewhere, search and plan at work under the policy.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/static-server.ts';
import { complaintsOf, expect, test } from '../site/browser.ts';
import { mainSite } from '../site/built.ts';
import { launchFirefox, need } from '../site/engines.ts';
import { assertNone } from '../site/findings.ts';
import { kindOf } from '../site/site.ts';
import { startWebKit } from '../site/webkit.ts';

test('Firefox complains of no page and asks nobody else', async ({ served }) => {
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    const complaints = complaintsOf(page, served.address);
    for (const path of served.paths) {
      await page.goto(served.urlOf(path));
      // A page that is left while it still asks for something complains of that.
      if (kindOf(path) === path) await page.waitForLoadState('networkidle');
    }
    await searchAndPlan(page, served.urlOf);
    assertNone(complaints);
  } finally {
    await browser.close();
  }
});

async function searchAndPlan(page: Page, urlOf: (path: string) => string): Promise<void> {
  await page.goto(urlOf('/search/?q=order'));
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('#search-results [data-result]').first()).toBeVisible();
  await page.goto(urlOf('/plan/'));
  await expect(page.locator('main input[type=checkbox]').first()).toBeVisible();
}

test('WebKit shows every kind of page, searches under the policy, and asks nobody else', async ({ served }) => {
  need('WebKit');
  const asked: string[] = [];
  const built = mainSite();
  const { address, close } = await serve(built.folder, { basePath: built.basePath, port: 0 });
  const browser = await startWebKit();
  try {
    const kinds = new Map(served.paths.map((path) => [kindOf(path), path]));
    for (const path of kinds.values()) {
      await browser.goto(address.replace(/\/$/, '') + path);
      const found = (await browser.evaluate(`
        const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
        const styled = [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0);
        return { heading: document.querySelector('h1, table caption')?.textContent ?? '', loaded, styled };
      `)) as { heading: string; loaded: string[]; styled: boolean }; // as the script returns
      expect(found.heading.trim(), path).not.toBe('');
      expect(found.styled, path).toBe(true);
      asked.push(...found.loaded.filter((url) => !url.startsWith(new URL(address).origin)));
    }
    expect(asked).toEqual([]);
    await browser.goto(`${address}search/?q=order`);
    const first = `return document.querySelector('#search-results[aria-busy=false] [data-result]')?.textContent ?? ''`;
    await expect.poll(() => browser.evaluate(first), { timeout: 30_000 }).toContain('Order');
    await browser.goto(`${address}plan/`);
    const boxes = `return document.querySelectorAll('main input[type=checkbox]').length`;
    await expect.poll(() => browser.evaluate(boxes), { timeout: 30_000 }).toBeGreaterThan(10);
  } finally {
    await browser.close();
    await close();
  }
});

test('WebKit writes no message of its own to the console', async ({ served }) => {
  need('WebKit');
  const program = findMiniBrowser();
  const loud = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end('<script>console.log("heard")</script>');
  });
  await new Promise<void>((done) => loud.listen(0, '127.0.0.1', done));
  const { port } = loud.address() as AddressInfo; // a TCP server has one
  expect(await consoleOf(program, `http://127.0.0.1:${port}/`)).toEqual([expect.stringContaining('heard')]);
  loud.close();
  for (const path of ['/', '/events/order-completed/', '/search/?q=order', '/plan/']) {
    expect(await consoleOf(program, served.urlOf(path)), path).toEqual([]);
  }
});

/** Lines that the console of the page shows within some seconds. */
async function consoleOf(program: string, url: string): Promise<string[]> {
  const options = ['--enable-write-console-messages-to-stdout=true', url];
  const child = spawn('dbus-run-session', ['--', 'xvfb-run', '-a', 'timeout', '10', program, ...options]);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(child, 'close');
  return output.split('\n').filter((line) => /CONSOLE|heard/.test(line));
}

/** The small browser that comes with the engine, outside the PATH. */
function findMiniBrowser(): string {
  const { stdout } = spawnSync('find', ['/usr/lib', '-name', 'MiniBrowser', '-type', 'f'], { encoding: 'utf8' });
  const [found = ''] = stdout.split('\n');
  test.skip(found === '', 'The small browser of WebKit is not in /usr/lib, where Debian puts it.');
  return found;
}
