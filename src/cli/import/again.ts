// A plan that comes in again: its records as they were at the last import are kept in the catalog, so that what the plan has
// changed since can be told from what people wrote.

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { KINDS } from '../../catalog/kinds.ts';
import type { Catalog } from '../../catalog/model.ts';
import type { Problem } from '../../catalog/problem.ts';
import { listed } from '../../words/lists.ts';
import { slugOf } from '../../words/spelling/slug.ts';
import { toYaml } from '../templates.ts';
import type { OutputFile } from '../write-files.ts';
import type { AuthoredRecord } from './form.ts';
import { problemAt } from './problem-at.ts';
import { same } from './same.ts';
import { threeWay } from './three-way.ts';
import type { NewFile } from './things.ts';

/** The records of the last import by the paths of their files. */
type LastImport = ReadonlyMap<string, AuthoredRecord>;

const FOLDER = '.imports';

/** Where the records of a plan are kept: under the names of the files it came from. */
export function lastImportPath(sources: readonly string[]): string {
  const name = slugOf(sources.map((source) => basename(source).replace(/\.\w+$/, '')).join(' and ')).slice(0, 80);
  return `${FOLDER}/${name || 'plan'}.json`;
}

export function readLastImport(folder: string, path: string): LastImport {
  const from = join(folder, path);
  if (!existsSync(from)) return new Map();
  const { files } = JSON.parse(readFileSync(from, 'utf8')) as { readonly files: Record<string, AuthoredRecord> }; // below
  return new Map(Object.entries(files));
}

/** What the next import is compared with. What was left out this time stays as it was. */
export function lastImportFile(path: string, files: readonly NewFile[], left: LastImport): OutputFile {
  const records = { ...Object.fromEntries(left), ...Object.fromEntries(files.map((one) => [one.path, one.record])) };
  const sorted = Object.entries(records).toSorted(([a], [b]) => (a < b ? -1 : 1));
  // A record a line, so that a diff shows which have changed.
  const lines = sorted.map(([of, record]) => `${JSON.stringify(of)}:${JSON.stringify(record)}`);
  return { path, content: `{"files":{\n${lines.join(',\n')}\n}}\n` };
}

/** The catalog without what came from the plan, so that the plan is merged as the first time. */
export function withoutImported(catalog: Catalog, last: LastImport): Catalog {
  const lists = Object.values(KINDS).map(({ list, folder }) => {
    const all: readonly { readonly id: string }[] = catalog[list];
    return [list, all.filter(({ id }) => !last.has(`${folder}/${id}.yaml`))] as const;
  });
  return { ...catalog, ...Object.fromEntries(lists) };
}

interface Brought {
  /** Events that the plan has not changed. */
  readonly known: number;
  /** New files, and files that change. */
  readonly files: readonly NewFile[];
  readonly changed: readonly string[];
  readonly problems: readonly Problem[];
}

/** What of the plan's files is to be written beside what the catalog has. */
export function bringAgain(made: readonly NewFile[], last: LastImport, folder: string): Brought {
  const files: NewFile[] = [];
  const changed: string[] = [];
  const problems: Problem[] = [];
  let known = 0;
  const say = (place: NewFile['place'], message: string, hint: string): unknown =>
    problems.push(problemAt(place, 'warning', 'import-kept', message, hint));
  for (const file of made) {
    const before = last.get(file.path);
    const isSame = before && same(before, file.record);
    if (isSame && file.path.startsWith(`${KINDS.event.folder}/`)) known += 1;
    if (isSame) continue;
    if (!before) files.push(file);
    else if (!existsSync(join(folder, file.path)))
      say(file.place, `${file.path} was deleted since the last import, and stays so.`, 'The plan has changed it.');
    else {
      const text = readFileSync(join(folder, file.path), 'utf8');
      const here = parse(text) as AuthoredRecord; // the catalog has passed its check
      const both: string[] = [];
      const merged = threeWay(before, file.record, here, (key) => both.push(key)) as AuthoredRecord; // of records
      if (both.length > 0) {
        const hint = 'What stands in the catalog is kept; change it by hand if the plan is right.';
        say(file.place, `${file.path} and the plan have both changed ${listed(both)} since the last import.`, hint);
      }
      if (same(merged, here)) continue;
      files.push({ ...file, text: rewritten(text, here, merged) });
      changed.push(file.path);
    }
  }
  const paths = new Set(made.map(({ path }) => path));
  for (const path of last.keys()) {
    const isGone = !paths.has(path) && existsSync(join(folder, path));
    const [first] = made;
    if (isGone && first)
      say(
        { ...first.place, line: 1, column: 1 },
        `${path} is no longer in the plan, and stays.`,
        'Delete it, or deprecate it.',
      );
  }
  return { files, changed, known, problems };
}

/** The text with what changed; comments and the order of keys stay. */
function rewritten(text: string, here: AuthoredRecord, merged: AuthoredRecord): string {
  if (text === toYaml(here)) return toYaml(merged);
  const document = parseDocument(text);
  for (const key of new Set([...Object.keys(here), ...Object.keys(merged)])) {
    if (same(here[key], merged[key])) continue;
    if (merged[key] === undefined) document.delete(key);
    else document.set(key, document.createNode(merged[key]));
  }
  return document.toString({ lineWidth: 120 });
}
