// What comes back of a selection that is exported in a format and imported into an empty folder.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { parse, stringify } from 'yaml';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { Catalog } from '../../src/catalog/model.ts';
import { runCatalog } from '../../src/cli/run.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { toDownload } from '../../src/exports/download.ts';
import { FORMATS, type FormatId } from '../../src/exports/formats.ts';
import { selectAll, type Selection } from '../../src/exports/selection.ts';
import { addresses, shipped, write } from './plans.ts';

const scratch = mkdtempSync(join(tmpdir(), 'round-trip-'));
after(() => rmSync(scratch, { recursive: true }));

/** The same for every plan, beside the fields that it declares. */
const SITE = {
  name: 'Imported',
  tagline: 'An imported catalog.',
  description: 'What came in.',
  version: '1',
  updated: '2026-11-23',
  example: { userId: 'user', anonymousId: 'anonymous', writeKey: 'key' },
};

/** Without what a plan cannot carry, whatever its format: who it was made for, and the order of its events. What no event
 * carries stands in the order of another, of which it came back. */
export function bare(selection: Selection, of: Selection = selection): Selection {
  const { id, name, summary, url, origin, updated } = shipped;
  const events = bareEvents(selection);
  const keys = [...bareEvents(of).flatMap(({ properties }) => properties), ...of.uncarried].map(({ key }) => key);
  const uncarried = selection.uncarried.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
  return { id, name, summary, url, origin, updated, events, uncarried };
}

const bareEvents = ({ events }: Selection) =>
  events.map((event) => ({ ...event, useCases: [] })).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The files of a format, or the one that they are the parts of. */
export async function written(format: FormatId, selection: Selection) {
  const entry = FORMATS.find(({ id }) => id === format);
  const made = entry?.isArchive ? await toDownload(entry, selection) : undefined;
  return made ? [{ path: made.name, text: made.body }] : write(format, selection);
}

export async function imported(format: FormatId, selection: Selection): Promise<Selection> {
  return importedFrom(await written(format, selection));
}

/** What is in the files of a plan. */
export async function importedFrom(plan: Awaited<ReturnType<typeof written>>): Promise<Selection> {
  return selectAll(catalogJson(await importedCatalog(plan), addresses));
}

/** The catalog that the files of a plan make. */
export async function importedCatalog(plan: Awaited<ReturnType<typeof written>>): Promise<Catalog> {
  const folder = mkdtempSync(join(scratch, 'plan-'));
  const files = plan.map(({ path, text }) => {
    const file = join(folder, 'plan', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  });
  const said: string[] = [];
  const terminal = { out: (text: string) => said.push(text), err: (text: string) => said.push(text), env: {} };
  const content = join(folder, 'content');
  assert.equal(
    await runCatalog(['import', ...files, '--own-meanings', '--content', content], terminal),
    0,
    said.join('\n'),
  );
  const made = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as object; // a map
  writeFileSync(join(content, 'site.yaml'), stringify({ ...made, ...SITE }));
  const { value, problems } = await loadCatalog(content);
  assert.ok(value, JSON.stringify(problems.filter(({ severity }) => severity === 'error')));
  return value;
}
