// One sheet dresses every page, so that no component can lack its style. What is left to go wrong: a rule outside the
// layers, a token that nobody states, a rule for what is no longer there, a sheet that is left behind.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const read = (file: string) => readFileSync(`src/${file}`, 'utf8');
const sheets = files
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: read(file).replace(/\/\*[^]*?\*\//g, '') }));
const code = files
  .filter((file) => /\.(?:astro|tsx?)$/.test(file) && !file.includes('.test.'))
  .map(read)
  .join('\n');

test('every rule is in a layer', () => {
  const outside = sheets.flatMap(({ file, css }) => findUnlayered(css).map((rule) => `${file}: ${rule}`));
  assert.deepEqual(outside, []);
});

test('a rule outside the layers is found', () => {
  assert.deepEqual(findUnlayered('@layer a, b;\n@import "x.css";\n@layer a { .b { c: d } }\n.e { f: g }'), ['.e']);
});

test('every token that a style sheet uses is stated in one', () => {
  const stated = new Set(sheets.flatMap(({ css }) => [...css.matchAll(/(?<=[{;]\s*)--[\w-]+(?=\s*:)/g)].map(String)));
  const missing = sheets.flatMap(({ file, css }) =>
    [...css.matchAll(/(?<=var\()--[\w-]+/g)]
      .filter(([token]) => !stated.has(token))
      .map(([token]) => `${file} ${token}`),
  );
  assert.deepEqual(missing, []);
});

test('every class that a style sheet dresses is one that the code gives', () => {
  const unknown = sheets.flatMap(({ file, css }) =>
    classesIn(css)
      .filter((name) => !isGiven(name))
      .map((name) => `${file} .${name}`),
  );
  assert.deepEqual(unknown, []);
});

test('every style sheet beside components or layouts has the name of one', () => {
  const alone = sheets
    .map(({ file }) => file)
    .filter((file) => /^(?:components|layouts)\//.test(file))
    .filter((file) => !['.astro', '.tsx'].some((ending) => files.includes(file.replace(/\.css$/, ending))));
  assert.deepEqual(alone, []);
});

/** Selectors of rules that stand in no layer. */
function findUnlayered(css: string): string[] {
  let depth = 0;
  let head = '';
  const found: string[] = [];
  for (const letter of css) {
    if (letter === '{' && depth === 0 && !head.trim().startsWith('@layer')) found.push(head.trim());
    depth += Number(letter === '{') - Number(letter === '}');
    head = depth > 0 || letter === '}' || letter === ';' ? '' : head + letter;
  }
  return found;
}

function classesIn(css: string): string[] {
  const selectors = css.replace(/[^{};]*;/g, '').replace(/@[^{]*\{/g, '');
  return [...new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name))];
}

/** Whole, or put together: `flow-event` is `flow-${kind}`. */
function isGiven(name: string): boolean {
  const stem = /^.+?-(?=[^-]*$)/.exec(name)?.[0];
  return new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code) || (stem !== undefined && code.includes(`${stem}\${`));
}
