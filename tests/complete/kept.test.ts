// A file that is kept when something is edited would be made with the same bytes.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Catalog } from '../../src/catalog/model.ts';
import { NO_CLAIMS } from '../../src/catalog/addresses/claims.ts';
import { writeRun } from '../../src/collections/run.ts';
import { notes } from '../../src/catalog/reads/reads.ts';
import { readSettings } from '../../src/site/settings.ts';
import { placeSite } from '../../src/site/urls.ts';
import { changesBetween } from '../../scripts/build/kept/changes.ts';
import { KeptBuild } from '../../scripts/build/kept/kept-build.ts';
import { readLedger, touchedBy } from '../../scripts/build/kept/ledger.ts';
import { filesIn } from '../../scripts/build/site-files.ts';
import { writeFiles } from '../../scripts/build/write-files.ts';
import { catalog, files, FOLDER, markers } from './fixture.ts';
import { withAnother } from './other-values.ts';

/** Every how many of the values is changed. */
const STEP = Number(process.env['EDIT_EVERY'] ?? 140);
const scratch = mkdtempSync(join(tmpdir(), 'kept-'));
after(() => rmSync(scratch, { recursive: true }));
const settings = readSettings({ PREVIEW_IMAGES: 'off', CONTENT_DIR: FOLDER });
placeSite(settings);

async function write(of: Catalog, name: string, kept?: KeptBuild): Promise<string> {
  const folder = join(scratch, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, '_astro'), { recursive: true });
  writeFileSync(join(folder, '_astro', 'embed-x.css'), '');
  await writeFiles(folder, of, settings, { kept });
  return folder;
}

assert.ok(catalog);
const beginning = catalog;
const kept = KeptBuild.empty();
const first = await write(beginning, 'first', kept);
const cache = join(scratch, 'cache');
writeRun(cache, { value: beginning, problems: [], claims: NO_CLAIMS });
kept.save(scratch, { release: '', program: '', sums: '' }, cache);
const ledger = readLedger(join(scratch, '.site', 'kept'));
notes.isKept = false;

const all = filesIn(first).filter((file) => !file.startsWith('_astro/'));
const bytesIn = (folder: string, file: string): string => readFileSync(join(folder, file), 'latin1');

test('every file has what it was made from', () => {
  const files = [...ledger.outputs.keys()].filter((path) => !path.startsWith('/')); // those are parts
  assert.deepEqual(files.sort(), all);
});

for (const marker of markers.filter((_, index) => index % STEP === 0)) {
  test(`with another ${marker.at.join('.')} in ${marker.file.path}, files that are kept are as they would be`, async () => {
    const other = withAnother(files, marker.file, marker, marker.siblings)?.catalog;
    const changes = other && changesBetween(beginning, other);
    if (!changes) return;
    const isTouched = touchedBy(changes, ledger);
    const keptNow = all.filter((file) => !isTouched(ledger.outputs.get(file)?.place ?? -1));
    const second = await write(other, 'second');
    assert.ok(keptNow.length < all.length);
    assert.deepEqual(
      keptNow.filter((file) => bytesIn(first, file) !== bytesIn(second, file)),
      [],
    );
  });
}
