// What a reader loads before anything shows: held to a budget, page by page.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { weigh, type PageWeight } from '../../bench/weigh.ts';
import { ROUND_TRIP } from '../../scripts/build/compress.ts';
import { mainSite } from '../site/built.ts';
import { OWN_SHEET } from '../site/own-sheet.ts';
import { kindOf } from '../site/site.ts';

const KB = 1024;
/** Pages that are programs; they are held to budgets of their own. */
const PROGRAMS = /^plan\//;

const site = mainSite();
if (site && site.basePath === '/') {
  const pages = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file) && !file.startsWith('embed/'))
    .map((file) => file.replace(/index\.html$/, ''))
    .filter((path) => !PROGRAMS.test(path))
    .map((path) => ({ path, weight: weigh(site.folder, path) }));

  const over = (most: number, of: (weight: PageWeight) => number) =>
    pages.filter(({ weight }) => of(weight) > most).map(({ path, weight }) => `/${path} ${of(weight)}`);

  test('no page makes more than three requests, or four with a sheet of their own', () => {
    assert.deepEqual(
      over(3, ({ requests }) => requests).filter((page) => !(OWN_SHEET.test(page.slice(1)) && page.endsWith(' 4'))),
      [],
    );
  });

  test('no page loads more than 3 KB of script before it is used', () => {
    assert.deepEqual(
      over(3 * KB, ({ js }) => js.brotli),
      [],
    );
  });

  test('no page weighs more than 100 KB before it is packed', () => {
    assert.deepEqual(
      over(100 * KB, ({ html }) => html.raw),
      [],
    );
  });

  for (const [kind, alike] of Map.groupBy(pages, ({ path }) => kindOf(`/${path}`))) {
    test(`a page like ${kind} loads at most 14 KB in all, one round trip`, () => {
      const tooHeavy = alike.filter(({ weight }) => weight.total.brotli > ROUND_TRIP);
      assert.deepEqual(
        tooHeavy.map(({ path, weight: { html, css, js } }) => `/${path} ${html.brotli} + ${css.brotli} + ${js.brotli}`),
        [],
      );
    });
  }
}
