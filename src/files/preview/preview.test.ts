import assert from 'node:assert/strict';
import { testBelow as test } from '../../../tests/site/placed.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { thingPage } from '../../site/pages/of-things.ts';
import { notFoundPage } from '../../site/pages/single.ts';
import { draw } from './draw.ts';
import { previewFile } from './preview-file.ts';
import { HEIGHT, WIDTH, type Preview } from './preview.ts';

const { value: catalog } = await loadCatalog('tests/fixtures/small');
assert.ok(catalog);
const { site, events } = catalog;

const preview: Preview = {
  siteName: 'Reference',
  id: 'order-completed',
  title: 'Order Completed',
  description: 'A customer has placed an order.',
  kind: 'event',
  labels: [{ label: 'Properties', data: '9' }],
};
const drawn = (changed: Partial<Preview>) => draw({ ...preview, ...changed });

const size = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];

test('an image is 1200 by 630, under 100 KB, and the same each time', () => {
  const [first, second] = [drawn({}), drawn({})];
  assert.deepEqual(size(first), [WIDTH, HEIGHT]);
  assert.ok(first.length < 100_000);
  assert.deepEqual(first, second);
});

test('the longest texts stay under 100 KB', () => {
  const png = drawn({ title: 'Wm%_'.repeat(25), description: 'Quick foxes '.repeat(20) });
  assert.ok(png.length < 100_000, String(png.length));
});

test('a title no font can draw is set as its id', () => {
  assert.deepEqual(drawn({ title: '注文完了' }), drawn({ title: preview.id }));
});

test('an image stands beside its page, and is another when the page says something else', () => {
  const [event] = events;
  assert.ok(event);
  const [before] = previewFile(thingPage(event), site);
  const [renamed] = previewFile(thingPage({ ...event, name: 'Cart Seen' }), site);
  const [same] = previewFile(thingPage({ ...event, aliases: ['Cart Seen'] }), site);
  assert.equal(before?.path, `events/${event.id}/preview.png`);
  assert.notEqual(renamed?.keptAs, before?.keptAs);
  assert.equal(same?.keptAs, before?.keptAs);
});

test('a page that is a file has no image of its own', () => {
  assert.deepEqual(previewFile(notFoundPage(), site), []);
});
