// The whole site, built from a catalog that means harm: every text arrives as it was written, and stays text.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { marked } from 'marked';
import Papa from 'papaparse';
import ts from 'typescript';
import { findJava, JAVA_MISSING } from '../../scripts/test/java.ts';
import { build } from '../second/built.ts';
import { assertNone } from '../site/findings.ts';
import { attribute, elementsOf, textOf } from '../site/html.ts';
import { findInlineCode, findOutsideLoads } from '../site/isolation.ts';
import { findBrokenLinks } from '../site/links.ts';
import { findInvalidMarkup, findNonconformance } from '../site/markup.ts';
import { readSite, type Site } from '../site/site.ts';
import { findStructureProblems } from '../site/structure.ts';
import { addGenerated } from './generated.ts';
import { EVENTS, NAMES, writeHostileCatalog } from './catalog.ts';

const scratch = mkdtempSync(join(tmpdir(), 'hostile-'));
const folder = join(scratch, 'site');
after(() => rmSync(scratch, { recursive: true, force: true }));
const REDIRECTS = 2000;
const LOOKED_AT = 15;
let site: Site;
let redirects: readonly string[];
let absent: readonly string[];

before(async () => {
  writeHostileCatalog(join(scratch, 'content'));
  redirects = await addGenerated(join(scratch, 'content'), REDIRECTS);
  await build(join(scratch, 'content'), folder, { SITE_URL: 'https://x.example' });
  const places = redirects.filter((from) => !from.includes('#')).map((from) => ({ from, at: fileFor(from) }));
  absent = places.flatMap(({ from, at }) => (at === undefined ? [from] : []));
  // They are all alike: a few are enough for those who look at every page.
  for (const { at } of places.slice(LOOKED_AT)) if (at?.endsWith('/index.html')) rmSync(at, { force: true });
  site = readSite(folder, { origin: 'https://x.example' });
});

function fileFor(path: string): string | undefined {
  const at = join(folder, decodeURIComponent(path));
  return [at, join(at, 'index.html')].find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

const filesOf = (extension: RegExp) =>
  [...site.files].filter((file) => extension.test(file) && !/^\/pagefind\//.test(file));

test('no page runs or loads what a text says', () => {
  assertNone([...findInlineCode(site), ...findOutsideLoads(site)]);
});

test('every page is whole: valid, with a structure, with links that lead somewhere', () => {
  assertNone([...findInvalidMarkup(site), ...findStructureProblems(site), ...findBrokenLinks(site)]);
});

test('the Nu checker finds nothing either', () => {
  const java = findJava();
  assert.ok(java, JAVA_MISSING);
  assertNone(findNonconformance(folder, java));
});

test('what the check takes of generated redirects, ids and names builds, and every redirect has a page or a file', () => {
  assert.ok(redirects.length > 200, String(redirects.length));
  assert.deepEqual(absent, []);
});

test('every name stands in the heading of its page, letter for letter', () => {
  const names = [NAMES.event, NAMES.rightToLeft, NAMES.long, NAMES.markdown, NAMES.script];
  const shown = EVENTS.map((id) => {
    const page = site.pages.find(({ path }) => path === `/events/${id}/`);
    const heading = page?.elements.find(({ tagName }) => tagName === 'h1');
    return heading && textOf(heading).trim();
  });
  assert.deepEqual(shown, names);
});

test('no link of any page runs code', () => {
  const hrefs = site.pages.flatMap(({ elements }) => elements.map((element) => attribute(element, 'href') ?? ''));
  assert.deepEqual(
    hrefs.filter((href) => /^[^/?#]*:/.test(href) && !/^(?:https?|mailto):/.test(href)),
    [],
  );
});

test('a property may be called constructor, and its row has that id', () => {
  const page = site.pages.find(({ path }) => path === '/events/handler/');
  for (const id of ['constructor', 'toString', '_prose-constructor', '_prose-main']) assert.ok(page?.ids.has(id), id);
});

test('every JSON file reads, and says the names as they were written', () => {
  for (const file of filesOf(/\.json$/)) assert.doesNotThrow(() => JSON.parse(site.read(file)) as unknown, file);
  const catalog = JSON.parse(site.read('/catalog.json')) as { events: { name: string; properties: string[] }[] }; // ours
  assert.equal(catalog.events[0]?.name, NAMES.event);
  assert.equal(catalog.events[0]?.properties.length, 40);
});

test('data inside a page cannot end the element it stands in', () => {
  for (const { path, elements } of site.pages) {
    for (const script of elements.filter(({ tagName }) => tagName === 'script')) {
      const text = textOf(script);
      if (text.trim() !== '') assert.doesNotThrow(() => JSON.parse(text) as unknown, path);
    }
  }
});

test('no cell of a table begins as a formula', () => {
  const files = filesOf(/\.csv$/);
  assert.notEqual(files.length, 0);
  for (const file of files) {
    const { data, errors } = Papa.parse<string[]>(site.read(file).replace(/^\uFEFF/, ''), { skipEmptyLines: true });
    assert.deepEqual(errors, [], file);
    assert.deepEqual(
      data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell)),
      [],
      file,
    );
  }
});

test('Markdown has no HTML, no picture and no link that runs code', () => {
  // Warnings are plain text and name a key as it stands.
  for (const file of filesOf(/(?<!\.warnings)\.(?:md|txt)$/)) {
    const found: string[] = [];
    void marked.walkTokens(marked.lexer(site.read(file)), (token) => {
      if (token.type === 'image') found.push(token.raw);
      if (token.type === 'html' && !/^<!--[^>]*-->\s*$|^<a id="[\w.$-]+"><\/a>|^<\/a>$|^<\/?code>$/.test(token.raw))
        found.push(token.raw);
      if (token.type === 'link' && !/^(?:https?:|mailto:|\/|#|\.)/.test(String(token['href']))) found.push(token.raw);
    });
    assert.deepEqual(found, [], file);
  }
});

test('pictures and feeds have no scripts and no handlers', () => {
  for (const file of filesOf(/\.(?:svg|xml)$/)) {
    const elements = elementsOf(site.read(file).replace(/<\?xml[^>]*\?>/, ''));
    const odd = elements.filter(({ tagName, attrs }) => {
      return /^(?:script|iframe|foreignobject)$/i.test(tagName) || attrs.some(({ name }) => name.startsWith('on'));
    });
    assert.deepEqual(
      odd.map(({ tagName }) => tagName),
      [],
      file,
    );
  }
});

test('generated code parses, and what was a name in it is a string or a comment', () => {
  const files = filesOf(/\/typescript\.ts$/);
  assert.notEqual(files.length, 0);
  for (const file of files) {
    const { diagnostics } = ts.transpileModule(site.read(file), { reportDiagnostics: true, fileName: 'x.ts' });
    assert.deepEqual(
      diagnostics?.map(({ messageText }) => messageText),
      [],
      file,
    );
    assert.doesNotMatch(
      ts.transpileModule(site.read(file), { compilerOptions: { removeComments: true } }).outputText,
      /^\s*alert/m,
    );
  }
});

test('nothing of the machine is printed', () => {
  const home = process.env['HOME'] ?? '/root';
  for (const file of filesOf(/\.(?:html|json|md|csv|ts)$/)) {
    assert.ok(!site.read(file).includes(`${home}/`) && !site.read(file).includes(scratch), file);
  }
});
