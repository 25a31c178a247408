// Every page in the engines of others: no message, nothing asked elsewhere, search and plan at work under the policy.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/hosting/static-server.ts';
import { complaintsOf, expect, test } from '../site/browser.ts';
import { mainSite } from '../site/built.ts';
import { launchFirefox, need } from '../site/engines.ts';
import { assertNone } from '../site/findings.ts';
import type { Finding } from '../site/site.ts';
import { until } from '../site/until.ts';
import { untilIdle } from '../site/visit.ts';
import { startWebKit } from '../site/webkit.ts';

/** Pages open at a time in Firefox. */
const LANES = 4;

test('Firefox complains of no page and asks nobody else', async ({ served }) => {
  const browser = await launchFirefox();
  const complaints: Finding[] = [];
  const queue = [...served.paths];
  const lane = async (): Promise<void> => {
    const page = await browser.newPage();
    const own = complaintsOf(page, served.address);
    await page.addInitScript(reportViolations);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await page.goto(served.urlOf(path));
      await untilIdle(page); // so that late words are heard
    }
    complaints.push(...own);
    await page.close();
  };
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
    const page = await browser.newPage();
    const own = complaintsOf(page, served.address);
    await page.addInitScript(reportViolations);
    await searchAndPlan(page, served.urlOf);
    assertNone([...complaints, ...own].filter(({ problem }) => !WAS_LEFT.test(problem)));
  } finally {
    await browser.close();
  }
});

/** What a page still asked for when it was left, on a machine too busy to be waited for. */
const WAS_LEFT = /^failed: .* NS_BINDING_ABORTED$/;

/** Runs in the page: what breaks the policy is no message that Firefox hands on, so that the page says it. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`the policy forbids ${violatedDirective}: ${blockedURI}`);
  });
}

async function searchAndPlan(page: Page, urlOf: (path: string) => string): Promise<void> {
  await page.goto(urlOf('/search/?q=order'));
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('#search-results [data-result]').first()).toBeVisible();
  await untilIdle(page);
  await page.goto(urlOf('/plan/'));
  await expect(page.locator('main input[type=checkbox]').first()).toBeVisible();
}

test('WebKit shows every page, searches under the policy, and asks nobody else', async ({ served }) => {
  need('WebKit');
  const asked: string[] = [];
  const built = mainSite();
  const { address, close } = await serve(built.folder, { basePath: built.basePath, port: 0 });
  const browser = await startWebKit();
  try {
    for (const path of served.paths) {
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
    await expect.poll(() => browser.evaluate(first)).toContain('Order');
    await browser.goto(`${address}plan/`);
    const boxes = `return document.querySelectorAll('main input[type=checkbox]').length`;
    await expect.poll(() => browser.evaluate(boxes)).toBeGreaterThan(10);
  } finally {
    await browser.close();
    await close();
  }
});

test('WebKit writes no message of its own to the console on any page', async ({ served }) => {
  need('WebKit');
  const program = findMiniBrowser();
  let said = 0;
  const loud = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<script>console.log("heard ${said++}")</script>`);
  });
  await new Promise<void>((done) => loud.listen(0, '127.0.0.1', done));
  const { port } = loud.address() as AddressInfo; // a TCP server has one
  const loudUrl = `http://127.0.0.1:${port}/`;
  try {
    // Each page is heard, however many are open.
    const several = Array.from({ length: TABS }, (_, index) => `${loudUrl}${index}`);
    expect(await consoleOf(program, several, several.length)).toHaveLength(several.length);
    const urls = [...served.paths, '/search/?q=order'].map(served.urlOf);
    for (let from = 0; from < urls.length; from += TABS) {
      const lines = await consoleOf(program, [...urls.slice(from, from + TABS), loudUrl], 1);
      expect(lines, `from ${urls[from]}`).toEqual([expect.stringContaining('heard')]);
    }
  } finally {
    loud.close();
  }
});

/** Lines that the consoles of the pages show until so many are there, and for some time after. */
async function consoleOf(program: string, urls: readonly string[], expected: number): Promise<string[]> {
  const command = ['--', 'xvfb-run', '-a', program, '--enable-write-console-messages-to-stdout=true', ...urls];
  const child = spawn('dbus-run-session', command, { detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const lines = () => output.split('\n').filter((line) => /CONSOLE|heard/.test(line));
  await until(() => child.exitCode !== null || lines().length >= expected); // however busy the machine is
  if (child.exitCode !== null) throw new Error(`The browser ended by itself: ${output}`);
  await new Promise((done) => setTimeout(done, SETTLING));
  if (child.pid !== undefined) process.kill(-child.pid);
  await once(child, 'close');
  return lines();
}

/** Pages open at a time in WebKit. */
const TABS = 30;

/** Milliseconds; what a page says late is heard as well. */
const SETTLING = 8000;

/** The small browser that comes with the engine, outside the PATH. */
function findMiniBrowser(): string {
  const { stdout } = spawnSync('find', ['/usr/lib', '-name', 'MiniBrowser', '-type', 'f'], { encoding: 'utf8' });
  const [found = ''] = stdout.split('\n');
  test.skip(found === '', 'The small browser of WebKit is not in /usr/lib, where Debian puts it.');
  return found;
}
