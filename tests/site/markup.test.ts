import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findJava, JAVA_MISSING } from '../../scripts/test/java.ts';
import { findInvalidMarkup, findNonconformance } from './markup.ts';
import { siteFrom } from './site.ts';

const SOUND = '<!doctype html>\n<html lang="en"><head><title>x</title></head><body><p>x</p></body></html>\n';

test('sound markup has no finding', () => {
  assert.deepEqual(findInvalidMarkup(siteFrom({ '/index.html': SOUND })), []);
});

test('markup that breaks a rule is found with its place', () => {
  const html = SOUND.replace('<p>x</p>', '<p><div>x</div></p>');
  assert.match(findInvalidMarkup(siteFrom({ '/index.html': html }))[0]?.problem ?? '', /^2:\d+ /);
});

test('a button without a name is found', () => {
  const html = SOUND.replace('<p>x</p>', '<button type="button"></button>');
  assert.notDeepEqual(findInvalidMarkup(siteFrom({ '/index.html': html })), []);
});

test('a form without a button to send it is found, unless it narrows a list as it is filled in', () => {
  const form = '<form><label>x <input type="search" name="q"></label></form>';
  const withForm = (tag: string) => siteFrom({ '/index.html': SOUND.replace('<p>x</p>', form.replace('<form', tag)) });
  assert.match(findInvalidMarkup(withForm('<form'))[0]?.problem ?? '', /wcag\/h32/);
  assert.deepEqual(findInvalidMarkup(withForm('<form data-narrow')), []);
});

test('the Nu checker finds what stands after the end, in HTML and CSS alike', () => {
  const java = findJava();
  assert.ok(java, JAVA_MISSING);
  const folder = mkdtempSync(join(tmpdir(), 'markup-'));
  writeFileSync(join(folder, 'good.html'), SOUND);
  writeFileSync(join(folder, 'bad.html'), `${SOUND}<script src="x.js"></script>`);
  writeFileSync(join(folder, 'bad.css'), 'a { colour: red }');
  const pages = findNonconformance(folder, java).map(({ page }) => page);
  assert.deepEqual([...new Set(pages)].sort(), ['bad.css', 'bad.html']);
});
