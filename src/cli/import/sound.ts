// What of a plan can be written: files that pass the check beside those that are there, and events in which nothing is wrong.

import { existsSync } from 'node:fs';
import { checkCatalog } from '../../catalog/check.ts';
import { errorsOf, START } from '../../catalog/codes.ts';
import { buildCatalog } from '../../catalog/load.ts';
import type { Problem } from '../../catalog/problem.ts';
import type { ContentFile } from '../../catalog/read/read.ts';
import { isPlain } from '../../catalog/read/plain.ts';
import { readContent } from '../../catalog/read/read.ts';
import type { Place, Plan } from '../../plans/record.ts';
import { toYaml } from '../templates.ts';
import type { NewFile } from './things.ts';

interface WrittenFile extends ContentFile {
  readonly made: NewFile;
}

interface Sound {
  /** All of them, but for those with errors, and those that need one of these. */
  readonly files: readonly WrittenFile[];
  /** Errors of files that are left out, at their places in the plan. */
  readonly faults: readonly Problem[];
  /** The text that site.yaml is to have, if another than it has. */
  readonly site: string | undefined;
}

/** The files as text, which pass the check in the folder. Without `partial` one error is enough to stop. */
export function soundFiles(
  made: readonly NewFile[],
  folder: string,
  partial: boolean,
  siteOf: (files: readonly NewFile[]) => string | undefined,
): Sound {
  const there = existsSync(folder) ? readContent(folder).value : [];
  let files = made.map(writtenFile);
  const faults: Problem[] = [];
  for (;;) {
    const paths = new Set(files.map(({ path }) => path));
    const site = siteOf(files.map((one) => one.made));
    const sites = site === undefined ? [] : [{ path: 'site.yaml', text: site }];
    const others = there.filter(({ path }) => !paths.has(path) && !(path === 'site.yaml' && site !== undefined));
    const { problems } = buildCatalog([...others, ...sites, ...files], check);
    const errors = errorsOf(problems);
    faults.push(...errors.map((error) => inPlan(error, files)));
    const faulty = new Set(errors.map(({ file }) => file));
    const left = files.filter(({ path }) => !faulty.has(path));
    if (errors.length === 0) return { files, faults, site };
    if (!partial || left.length === files.length) return { files: [], faults, site: undefined };
    files = left;
  }
}

/** What is written from plain data is not read again to be checked. */
function writtenFile(made: NewFile): WrittenFile {
  const { path, record } = made;
  if (made.text !== undefined) return { path, text: made.text, made };
  return { path, text: toYaml(record), made, ...(isPlain(record) && { data: record }) };
}

/** Where in a file an error stands is never told, so it is not looked up. */
const check: typeof checkCatalog = (catalog) => checkCatalog(catalog, () => START);

/** A problem of a file that is not written, at the place in the plan the file is made from. */
function inPlan(problem: Problem, files: readonly WrittenFile[]): Problem {
  const made = files.find(({ path }) => path === problem.file)?.made;
  return made ? { ...problem, ...made.place, message: `${problem.message} (It would be ${problem.file}.)` } : problem;
}

/** The plan without that in which an error stands: the event, property or thing that is the last to begin before it in the
 * same file. */
export function withoutBroken(plan: Plan, errors: readonly Problem[]): Plan {
  if (errors.length === 0) return plan;
  const all: readonly Place[] = [...plan.events, ...plan.properties, ...plan.groups, ...plan.things];
  // What is cut off in JSON is not read at all; a row of a table is.
  const tables = new Set(plan.formats.flatMap(({ id, files }) => (id.endsWith('csv') ? files : [])));
  const within = errors.filter(({ code, file }) => code !== 'syntax' || tables.has(file));
  const broken = new Set(within.map((error) => placeAround(error, all)).filter((place) => place !== undefined));
  const isWhole = (one: Place): boolean => !broken.has(placeText(one));
  return {
    ...plan,
    events: plan.events.filter(isWhole),
    properties: plan.properties.filter(isWhole),
    groups: plan.groups.filter(isWhole),
    things: plan.things.filter(isWhole),
  };
}

function placeAround(error: Problem, all: readonly Place[]): string | undefined {
  const before = all.filter((one) => one.file === error.file && order(one, error) <= 0).toSorted(order);
  const last = before.at(-1);
  return last && placeText(last);
}

function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function order(one: Omit<Place, 'file'>, other: Omit<Place, 'file'>): number {
  return one.line - other.line || one.column - other.column;
}
