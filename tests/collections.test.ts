import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { sync } from 'astro';
import { whileLocked } from '../scripts/build/lock/lock-file.ts';
import { ALL_KINDS, KINDS } from '../src/catalog/kinds.ts';

const cacheDir = mkdtempSync(join(tmpdir(), 'collections-'));
after(() => rmSync(cacheDir, { recursive: true, force: true }));

before(async () => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['CONTENT_DIR'] = 'content';
  const inline = { cacheDir: `./${relative(process.cwd(), cacheDir)}/`, logLevel: 'error' } as const;
  await whileLocked(join('.astro', 'building'), () => sync(inline));
});

/** The entries that Astro stored, by collection. It flattens maps: a list of all values, where a map names the places of
 * its keys and values by turns. */
function storedCounts(): Readonly<Record<string, number>> {
  const values = JSON.parse(readFileSync(join(cacheDir, 'data-store.json'), 'utf8')) as readonly (readonly number[])[];
  const [, ...places] = values[0] ?? [];
  const names = places.filter((_, index) => index % 2 === 0).map((place) => String(values[place]));
  const sizes = places.filter((_, index) => index % 2 === 1).map((place) => ((values[place]?.length ?? 1) - 1) / 2);
  const counts = names.map((name, index) => [name, sizes[index] ?? 0] as const);
  return Object.fromEntries(counts.filter(([name]) => !name.startsWith('meta::')));
}

test('the shipped catalog fills these collections', () => {
  assert.deepEqual(storedCounts(), {
    destinations: 6,
    events: 15,
    goals: 4,
    guides: 17,
    properties: 36,
    prose: 17,
    run: 1,
    sources: 4,
    useCases: 16,
    vendors: 9,
  });
});

test('every kind has a collection of its own, with or without things', () => {
  const types = readFileSync('.astro/content.d.ts', 'utf8');
  const typed = [...types.matchAll(/^\s*"(\w+)": Record</gm)].map(([, name]) => name);
  assert.deepEqual(typed.sort(), [...ALL_KINDS.map((kind) => KINDS[kind].list), 'guides', 'prose', 'run'].sort());
});
