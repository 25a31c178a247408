import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findJava, JAVA_MISSING } from '../../scripts/test/java.ts';
import { mainSite } from '../site/built.ts';
import { assertNone } from '../site/findings.ts';
import { findInvalidMarkup, findNonconformance } from '../site/markup.ts';
import { readSite } from '../site/site.ts';

const built = mainSite();

test('html-validate finds nothing on any page', () => {
  assertNone(findInvalidMarkup(readSite(built.folder, built)));
});

test('the Nu checker finds nothing in any HTML, CSS or SVG file', () => {
  const java = findJava();
  assert.ok(java, JAVA_MISSING);
  assertNone(findNonconformance(built.folder, java));
});
