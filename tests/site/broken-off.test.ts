import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrokenOff } from './broken-off.ts';
import { siteFrom } from './site.ts';

function problems(prose: string): string[] {
  const page = `<!doctype html><title>x</title><div class="prose">${prose}</div>`;
  return findBrokenOff(siteFrom({ '/index.html': page })).map(({ problem }) => problem);
}

test('a paragraph that ends, or leads to a list, is fine', () => {
  assert.deepEqual(problems('<p>One.</p><p>On this page you find</p><ul><li>a thing</li></ul><p>Two</p>'), []);
});

test('a paragraph that goes on in the next is found', () => {
  assert.deepEqual(problems('<p>It leads, under</p>\n<p><a href="/">a goal</a> to an ad.</p>'), [
    'breaks off after "It leads, under"',
  ]);
});
