import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildCatalog } from '../src/catalog/load.ts';
import { lookupIn } from '../src/catalog/lookup.ts';
import { readContent } from '../src/catalog/read/read.ts';
import { siteFiles } from '../src/files/files.ts';
import { readTracked } from '../src/plans/read-tracked.ts';
import { readSettings } from '../src/site/settings.ts';
import { placeSite } from '../src/site/urls.ts';
import { writeCatalog } from './catalog.ts';

const FEW = 250;
const TIMES = 4;
/** Pictures are drawn one at a time, each as dear as a thousand pages: what they cost is measured by itself. */
const GIVEN = { settings: { ...readSettings(), previewImages: false }, embedStyle: '/embed.css', statics: new Map() };
/** Between four times the work and sixteen times, which is what a loop in a loop would make of it. */
const MOST = 7;

const root = mkdtempSync(join(tmpdir(), 'linear-'));
after(() => rmSync(root, { recursive: true }));
placeSite({ siteUrl: 'https://example.com', basePath: '/' });

const filesOf = (events: number) => {
  const folder = join(root, String(events));
  writeCatalog(folder, { events });
  return readContent(folder).value;
};
const [few, many] = [filesOf(FEW), filesOf(FEW * TIMES)];

/** How often a task is run again where it seems to cost too much, which may be the machine's doing. */
const AGAIN = 3;

async function cpuOf(task: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Holds the least CPU of what has four times to do against that of the other, in microseconds and at least `floor`. */
async function assertLinear(what: string, few: () => unknown, many: () => unknown, floor = 0): Promise<void> {
  let [base, more] = [Infinity, Infinity];
  for (let run = 0; run < AGAIN; run++) {
    // Twice, because what runs first is not compiled yet.
    for (const task of [few, few]) base = Math.min(base, Math.max(floor, await cpuOf(task)));
    more = Math.min(more, await cpuOf(many));
    if (more / base < MOST) return;
  }
  assert.fail(`${what}: ${TIMES} times as much cost ${(more / base).toFixed(1)} times the CPU`);
}

/** What was parsed before is known by its object. */
const copies = (files: typeof few) => files.map((file) => ({ ...file }));

const catalogOf = (files: typeof few) => {
  const { value } = buildCatalog(files);
  assert.ok(value);
  return value;
};

test('parsing, linking, deriving and checking cost as much more as there is more to do', () =>
  assertLinear(
    'events',
    () => buildCatalog(copies(few)),
    () => buildCatalog(copies(many)),
  ));

/** What readers of plans and code could stumble over, at any length. */
const HOSTILE = ['[', '{"a":[', 'analytics.track(', 'track("a",{', '"', "'\\", '- ', 'track(,', 'track(/*', '`${'];

test('hostile texts cost as much more to read as they are longer', async () => {
  for (const part of HOSTILE) {
    const text = part.repeat(5_000);
    await assertLinear(
      part,
      () => readTracked('upload', text),
      () => readTracked('upload', text.repeat(TIMES)),
      20_000,
    );
  }
});

test('twins and exports cost as much more as there is more to do', () => {
  const write = async (files: typeof few) => {
    let length = 0;
    for await (const { body } of siteFiles({ ...GIVEN, lookup: lookupIn(catalogOf(files)) }).all())
      length += (await body()).length;
    return length;
  };
  return assertLinear(
    'events',
    () => write(few),
    () => write(many),
  );
});
