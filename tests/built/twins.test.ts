import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainSite, siteBelow } from '../site/built.ts';
import { assertNone } from '../site/findings.ts';
import { readSite, type Site } from '../site/site.ts';
import { findTwinDifferences } from '../site/twins.ts';

for (const built of [mainSite(), siteBelow()]) {
  if (!built) continue;
  const site = readSite(built.folder, built);

  test(`the twins of every page agree with it, at ${built.basePath}`, () => assertNone(findTwinDifferences(site)));

  const doctored: readonly (readonly [file: RegExp, from: RegExp, to: string])[] = [
    [/^\/goals\/[^/]+\/index\.json$/, /"summary":"/, '"summary":"No, '],
    [/^\/events\/[^/]+\/index\.md$/, /^# /, '# Not '],
    [/^\/events\/[^/]+\/schema\.json$/, /"description": "/g, '"description": "No, '],
    [/^\/use-cases\/[^/]+\/index\.md$/, /\/events\//g, '/elsewhere/'],
    [/^\/properties\/[^/]+\/index\.json$/, /"useCases":\[\{/, '"useCases":[{"name":"Nobody","url":"/nowhere/"},{'],
  ];
  for (const [file, from, to] of doctored) {
    test(`a change of one twin alone is found: ${file.source}, at ${built.basePath}`, () => {
      const changed: Site = {
        ...site,
        read: (path) => (file.test(path) ? site.read(path).replace(from, to) : site.read(path)),
      };
      assert.notEqual(findTwinDifferences(changed).length, 0);
    });
  }
}
