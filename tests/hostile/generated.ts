// Redirects, ids, keys and names as nobody would think of them. What the check refuses of them is left out; the rest has to
// build.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from '../generated/fast-check.ts';
import { stringify } from 'yaml';
import { errorsOf } from '../../src/catalog/codes.ts';
import { loadWhole } from '../../src/cli/load.ts';

const SEED = 17;
const THINGS = 8;

const name = fc.oneof(
  fc.constantFrom('events', 'exports', 'goals', 'guides', 'matrix', 'plan', 'search', 'tags', 'embed', 'schemas', 'x'),
  fc.constantFrom('_astro', '_hosting', '_headers', 'pagefind', 'pagefind.js', '.nojekyll', '404', '404.html', '500'),
  fc.constantFrom('index.html', 'catalog.json', 'Catalog.JSON', 'robots.txt', 'sitemap-index.xml', 'SHA256SUMS'),
  fc.constantFrom('favicon.svg', 'catalog.json.br', 'csv.csv', 'preview.png', 'list.json', 'all', 'old.html', 'a.b'),
  fc.constantFrom('%00', '%2f', '%2e%2e', '%2e', '%5c', '%0a', '%20', 'a%20b', '%3f', '%23', '%25', '%2525', '%3a'),
  fc.constantFrom(
    'con',
    'CON',
    'nul.txt',
    'a.',
    'a~',
    '~',
    '$',
    '%24',
    '-',
    '--',
    '__proto__',
    'constructor',
    '%E2%80%AE',
  ),
  fc.constantFrom('handler', 'Handler', 'long', 'gone', 'index.json', 'index.md', 'a'.repeat(199), 'a'.repeat(250)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((text) => encodeURIComponent(text)),
  fc.stringMatching(/^[\w$.~-]{1,12}$/),
);
const address = fc
  .tuple(fc.array(name, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.option(name, { freq: 6 }))
  .map(
    ([parts, isFolder, anchor]) => `/${parts.join('/')}${isFolder ? '/' : ''}${anchor === null ? '' : `#${anchor}`}`,
  );
const target = fc.oneof(
  fc.constantFrom('/events/handler/', '/events/', '/search/', '/catalog.json', '/exports/csv.csv', '/favicon.svg', '/'),
  address,
);
const id = fc.oneof(
  fc.constantFrom('all', 'list', 'new', '0', '500', 'events', 'constructor', 'preview-png', 'a'.repeat(100)),
  fc.stringMatching(/^[a-z0-9][a-z0-9.$_-]{0,14}$/),
);
const called = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.normalize('NFC'));

/** Writes them into a catalog, as far as its check takes them; returns the redirects that it took. */
export async function addGenerated(folder: string, redirects: number): Promise<readonly string[]> {
  const things = fc.sample(fc.tuple(id, id, called, called), { numRuns: THINGS, seed: SEED });
  for (const [event, property, eventName, key] of things) {
    write(join(folder, 'properties', `${property}.yaml`), { key, summary: `The property ${property}.` });
    write(join(folder, 'events', `${event}.yaml`), {
      name: eventName,
      summary: `The event ${event}.`,
      call: 'track',
      properties: [property],
    });
  }
  const pairs = fc.sample(fc.tuple(address, target), { numRuns: redirects, seed: SEED });
  const lines = [...new Map(pairs).entries()].map(([from, to]) => `${JSON.stringify(from)}: ${JSON.stringify(to)}`);
  const file = join(folder, 'redirects.yaml');
  writeFileSync(file, lines.join('\n'));
  for (;;) {
    const { problems } = await loadWhole(folder, { SITE_URL: 'https://x.example' });
    const errors = errorsOf(problems);
    if (errors.length === 0) break;
    const bad = new Set(errors.filter((one) => one.file === 'redirects.yaml').map(({ line }) => line));
    const kept = readFileSync(file, 'utf8').split('\n').filter((_, index) => !bad.has(index + 1)); // prettier-ignore
    writeFileSync(file, kept.join('\n'));
    for (const one of errors) if (one.file !== 'redirects.yaml') rmSync(join(folder, one.file), { force: true });
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => JSON.parse(/^"(?:\\.|[^"\\])*"/.exec(line)?.[0] ?? '""') as string); // as written above
}

function write(path: string, data: object): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stringify(data));
}
