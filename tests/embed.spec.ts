// Embeds in a sandboxed frame of another origin: shown where the publisher allows it, and nowhere else.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve, type Served } from '../scripts/hosting/static-server.ts';
import { mainSite } from './site/built.ts';
import { expect, test } from './site/browser.ts';

const WIKI = 'wiki.test';
const EMBED = 'embed/event/order-completed/';

/** A wiki on a host of its own, whose page frames an address. */
async function wikiWith(src: string): Promise<{ url: string; server: Server }> {
  const page = `<!doctype html><title>Wiki</title><iframe src="${src}" sandbox="allow-popups" width="800" height="600"></iframe>`;
  const server = createServer((_, response) => void response.setHeader('Content-Type', 'text/html').end(page));
  await new Promise<void>((done) => void server.listen(0, done));
  const { port } = server.address() as AddressInfo; // a TCP server has one
  return { url: `http://${WIKI}:${port}/`, server };
}

async function site(frameAncestors?: string): Promise<Served> {
  const { folder, basePath } = mainSite();
  return serve(folder, { basePath, port: 0, ...(frameAncestors !== undefined && { frameAncestors }) });
}

test('an allowed site shows the table, styled, with links that open a page of their own', async ({ page, context }) => {
  const { address, close } = await site(`http://${WIKI}:*`);
  const wiki = await wikiWith(address + EMBED);
  const problems: string[] = [];
  // The test's own scripts are refused as any other's.
  const note = (text: string) => {
    if (!text.startsWith('Blocked script execution')) problems.push(text);
  };
  page.on('console', (message) => note(message.text()));
  page.on('requestfailed', (request) => problems.push(request.url()));
  await page.goto(wiki.url);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Order Completed' })).toBeVisible();
  await expect(frame.getByRole('rowheader', { name: 'order_id' })).toBeVisible();
  expect(
    await frame
      .locator('th')
      .first()
      .evaluate((cell) => getComputedStyle(cell).textAlign),
  ).toBe('start');
  await context.route('https://reference.example/**', (route) => route.fulfill({ body: 'The page' }));
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: 'order_id' }).click(),
  ]);
  await expect(opened).toHaveURL(/^https:\/\/reference\.example\/.*events\/order-completed\/#order_id$/);
  expect(problems).toEqual([]);
  await close();
  wiki.server.close();
});

test('by default no site may frame an embed', async ({ page }) => {
  const { address, close } = await site();
  const wiki = await wikiWith(address + EMBED);
  const refusal = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
  await page.goto(wiki.url);
  await refusal;
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Order Completed' })).toHaveCount(0);
  await close();
  wiki.server.close();
});

test('a page of the site is never framed, whoever may frame embeds', async ({ page }) => {
  const { address, close } = await site(`http://${WIKI}:*`);
  const wiki = await wikiWith(`${address}events/order-completed/`);
  const refusal = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
  await page.goto(wiki.url);
  await refusal;
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
  await close();
  wiki.server.close();
});

test('what oEmbed offers is the frame that works', ({ served }) => {
  const offer = JSON.parse(served.site.read(`/${EMBED}oembed.json`)) as { type: string; html: string; version: string };
  expect([offer.version, offer.type]).toEqual(['1.0', 'rich']);
  expect(offer.html).toContain(`src="${served.site.origin}${served.site.base}/${EMBED}"`);
  expect(served.site.read(`/${EMBED}index.html`)).not.toContain('<script');
});
