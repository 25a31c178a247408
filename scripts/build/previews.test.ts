import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { HEIGHT, WIDTH, type Preview } from '../../src/site/frame/preview.ts';
import { previewIn } from './preview-facts.ts';
import { draw, drawPreviews } from './previews.ts';

const preview: Preview = {
  siteName: 'Reference',
  id: 'order-completed',
  title: 'Order Completed',
  description: 'A customer has placed an order.',
  kind: 'event',
  labels: [{ label: 'Properties', data: '9' }],
};

const head = (title: string) =>
  `<!DOCTYPE html><html lang="en" data-kind="event"><head><meta property="og:site_name" content="Reference">` +
  `<meta property="og:url" content="https://x/events/order-completed/"><meta property="og:title" content="${title}">` +
  `<meta property="og:description" content="A customer has placed an order."><meta property="og:image" content="i">` +
  `<meta name="twitter:label1" content="Properties"><meta name="twitter:data1" content="9">`;

const size = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];

test('an image is 1200 by 630, under 100 KB, and the same each time', async () => {
  const [first, second] = [await draw(preview), await draw(preview)];
  assert.deepEqual(size(first), [WIDTH, HEIGHT]);
  assert.ok(first.length < 100_000);
  assert.deepEqual(first, second);
});

test('the longest texts stay under 100 KB', async () => {
  const png = await draw({ ...preview, title: 'Wm%_'.repeat(25), description: 'Quick foxes '.repeat(20) });
  assert.ok(png.length < 100_000, String(png.length));
});

test('a title no font can draw is set as its id', async () => {
  assert.deepEqual(await draw({ ...preview, title: '注文完了' }), await draw({ ...preview, title: preview.id }));
});

test('an image shows what the head of its page says', () => {
  assert.deepEqual(previewIn(head('Order Completed')), preview);
});

test('escapes in the head are read', () => {
  assert.equal(previewIn(head('A &amp; &#34;B&#34; &lt;c&gt; &quot;'))?.title, 'A & "B" <c> "');
});

test('a page without an image in its tags gets none', () => {
  assert.equal(previewIn('<!DOCTYPE html><meta property="og:title" content="x">'), undefined);
});

test('a second build draws only what changed', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'previews-'));
  const site = (titles: Readonly<Record<string, string>>) => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    for (const [path, title] of Object.entries(titles)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), head(title));
    }
    return folder;
  };
  const first = site({ 'index.html': 'Home', 'events/a/index.html': 'A' });
  assert.deepEqual(await drawPreviews(first, cache), { wanted: 2, drawn: 2 });
  const second = site({ 'index.html': 'Home', 'events/a/index.html': 'B' });
  assert.deepEqual(await drawPreviews(second, cache), { wanted: 2, drawn: 1 });
  const image = (folder: string) => readFileSync(join(folder, 'preview.png'));
  assert.deepEqual(image(first), image(second));
});
