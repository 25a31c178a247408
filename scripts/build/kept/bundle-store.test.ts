import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bundleIn } from './bundle.ts';
import { placeAssets, storeBundle, takeBundle } from './bundle-store.ts';

const scratch = mkdtempSync(join(tmpdir(), 'bundles-'));
after(() => rmSync(scratch, { recursive: true }));
let number = 0;
const folder = (): string => join(scratch, String((number += 1)));
const NAME = { source: 'a'.repeat(64), bundle: 'b'.repeat(64) };

/** What a build leaves of one. */
function store(into: string, name = NAME, says = 'bundled'): void {
  const [cache, site] = [folder(), folder()];
  mkdirSync(join(bundleIn(cache), 'chunks'), { recursive: true });
  writeFileSync(join(bundleIn(cache), 'chunks', 'page.mjs'), says);
  mkdirSync(join(site, '_astro'), { recursive: true });
  writeFileSync(join(site, '_astro', 'style.css'), 'dressed');
  writeFileSync(join(site, 'index.html'), 'a page');
  storeBundle(name, cache, site, into);
}

const bundleOf = (into: string, name = NAME): string | undefined => {
  const cache = folder();
  return takeBundle(name, cache, into) ? readFileSync(join(bundleIn(cache), 'chunks', 'page.mjs'), 'utf8') : undefined;
};

test('a bundle comes with what its pages load, and with nothing of the catalog', () => {
  const [into, cache, site] = [folder(), folder(), folder()];
  store(into);
  assert.equal(takeBundle(NAME, cache, into), true);
  placeAssets(cache, site);
  assert.deepEqual(readdirSync(site, { recursive: true }).sort(), ['_astro', join('_astro', 'style.css')]);
  assert.equal(readFileSync(join(bundleIn(cache), 'chunks', 'page.mjs'), 'utf8'), 'bundled');
});

test('what was made from something else is another', () => {
  const into = folder();
  store(into);
  assert.equal(bundleOf(into, { ...NAME, bundle: 'c'.repeat(64) }), undefined);
  store(into, { ...NAME, bundle: 'c'.repeat(64) }, 'otherwise');
  assert.deepEqual([bundleOf(into), bundleOf(into, { ...NAME, bundle: 'c'.repeat(64) })], ['bundled', 'otherwise']);
});

for (const file of ['sums.json', 'pages/chunks/page.mjs', '_astro/style.css']) {
  test(`without ${file}, or with half of it, nothing is taken`, () => {
    const [into, cache] = [folder(), folder()];
    store(into);
    const path = join(into, readdirSync(into)[0] ?? '', file);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length / 2));
    assert.equal(takeBundle(NAME, cache, into), false);
    rmSync(path);
    assert.equal(takeBundle(NAME, cache, into), false);
    assert.equal(existsSync(cache), false);
  });
}

test('the same kept again takes the place of the first, and a build that kept none leaves nothing', () => {
  const into = folder();
  store(into);
  store(into, NAME, 'again');
  storeBundle({ ...NAME, bundle: 'c'.repeat(64) }, folder(), folder(), into);
  assert.equal(readdirSync(into).length, 1);
  assert.equal(bundleOf(into), 'again');
});

test('those of another program go, and so do the oldest and the rests of killed builds, not those of others at work', () => {
  const into = folder();
  store(into, { ...NAME, source: 'e'.repeat(64) });
  mkdirSync(join(into, 'rest.999999999'));
  mkdirSync(join(into, `rest.${process.ppid}`));
  for (let each = 10; each < 30; each += 1) store(into, { ...NAME, bundle: String(each).repeat(32) });
  const names = readdirSync(into);
  assert.equal(names.length, 13);
  assert.ok(names.includes(`rest.${process.ppid}`));
  assert.equal(bundleOf(into, { ...NAME, bundle: '29'.repeat(32) }), 'bundled');
  assert.equal(bundleOf(into, { ...NAME, source: 'e'.repeat(64) }), undefined);
});
