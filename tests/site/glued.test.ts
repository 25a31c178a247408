import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findGluedWords } from './glued.ts';
import { siteFrom } from './site.ts';

function problems(body: string): string[] {
  return findGluedWords(siteFrom({ '/index.html': `<!doctype html><title>x</title>${body}` })).map(
    ({ problem }) => problem,
  );
}

test('words set apart by a space, a block or punctuation are fine', () => {
  assert.deepEqual(problems('<p><b>9</b> properties, <a href="/">one</a>.</p><p>Two</p>'), []);
  assert.deepEqual(problems('<h2>Title<a class="anchor" href="#x">#</a></h2>'), []);
});

test('words glued together across elements are found', () => {
  assert.deepEqual(problems('<p><b>9</b>properties</p>'), ['glues "9" to "properties"']);
  assert.deepEqual(problems('<p>Done.<a href="/">Next</a></p>'), ['glues "Done." to "Next"']);
  assert.deepEqual(problems('<p><span>a</span><em>b</em></p>'), ['glues "a" to "b"']);
});
