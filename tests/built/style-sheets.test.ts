// Which sheets dress a page, as built: one for all, and first, because it says the order of the layers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainSite } from '../site/built.ts';
import { attribute, type Element } from '../site/html.ts';
import { OWN_SHEET } from '../site/own-sheet.ts';
import { readSite } from '../site/site.ts';

const built = mainSite();
const site = readSite(built.folder, built);
const dressed = site.pages
  .filter(({ path }) => !path.startsWith('/embed/'))
  .map(({ path, elements }) => ({
    path,
    sheets: elements.flatMap(sheetOf),
    classes: new Set(elements.flatMap((element) => attribute(element, 'class')?.split(/\s+/) ?? [])),
  }));

const hasOwn = (path: string): boolean => OWN_SHEET.test(path.slice(1));

test('every page has the one style sheet, first but for a matrix, a flow and indexes, and only the plan and pages with those another', () => {
  const first = dressed[0]?.sheets[0];
  const others = dressed.filter(({ sheets }) => sheets[0] !== first || sheets.length > 1);
  assert.deepEqual(
    others
      .filter(
        ({ path, sheets }) => !(hasOwn(path) || path.startsWith('/plan/')) || (sheets[0] !== first && !hasOwn(path)),
      )
      .map(({ path }) => path),
    [],
  );
});

test('the script of every page stands behind its sheets: browsers do not look ahead in a head with a policy', () => {
  const waiting = site.pages.filter(({ elements }) => {
    const script = elements.findIndex(({ tagName }) => tagName === 'script');
    return script !== -1 && script < elements.findLastIndex((element) => sheetOf(element).length > 0);
  });
  assert.deepEqual(
    waiting.map(({ path }) => path),
    [],
  );
});

test('what a page asks for early is asked for by a sheet of its own', () => {
  const early = site.pages.flatMap(({ path, elements }) => {
    const files = elements.flatMap((one) =>
      attribute(one, 'rel') === 'preload' ? (attribute(one, 'href') ?? []) : [],
    );
    const text = elements
      .flatMap(sheetOf)
      .map((sheet) => site.read(sheet))
      .join('');
    return files.map((file) => ({ path, file, isUsed: text.includes(file) }));
  });
  assert.ok(early.length > 0);
  assert.deepEqual(
    early.filter(({ isUsed }) => !isUsed),
    [],
  );
});

test('whatever sheet comes first has the layers in their order', () => {
  for (const first of new Set(dressed.map(({ sheets }) => sheets[0] ?? ''))) hasLayersInOrder(site.read(first));
});

test('every class of a page that some sheet dresses is dressed by one of its own', () => {
  const classesOf = new Map(
    [...new Set(dressed.flatMap(({ sheets }) => sheets))].map((sheet) => [sheet, classesIn(site.read(sheet))]),
  );
  const dressedAnywhere = new Set([...classesOf.values()].flatMap((classes) => [...classes]));
  const bare = dressed.flatMap(({ path, sheets, classes }) =>
    [...classes]
      .filter((name) => dressedAnywhere.has(name) && !sheets.some((sheet) => classesOf.get(sheet)?.has(name)))
      .map((name) => `${path} .${name}`),
  );
  assert.deepEqual(bare, []);
});

function hasLayersInOrder(css: string): void {
  const layers = new Set([...css.matchAll(/@layer ([a-z, ]+)/g)].flatMap(([, names = '']) => names.split(/, ?/)));
  assert.deepEqual([...layers], ['reset', 'tokens', 'base', 'prose', 'components', 'print']);
}

function sheetOf(element: Element): string[] {
  const href = attribute(element, 'rel') === 'stylesheet' ? attribute(element, 'href') : undefined;
  return href === undefined ? [] : [href];
}

function classesIn(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi)].map(([, name = '']) => name));
}
