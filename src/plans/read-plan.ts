// One door for every format we read; which one it is shows from the content, never from the name of a file.

import type { Snippet } from '../code/snippet.ts';
import type { FormatId } from './format-names.ts';
import { planCsv } from './formats/others/plan-csv.ts';
import { plainText } from './formats/others/plain-text.ts';
import { isReadable, isRefused, passOverSheets, reportColumns, reportJson } from './refusals.ts';
import type { Reader } from './reader.ts';
import { READERS } from './readers.ts';
import type { Found, NotKept, Plan, PlanEvent } from './record.ts';
import { SourceFile } from './source.ts';
import type { Columns } from './tables/columns.ts';

export interface InputFile {
  /** A name, or a path under a folder. */
  readonly path: string;
  readonly text: string;
  /** Where the rows of a table begin, if they are no lines. */
  readonly rowStarts?: readonly number[];
  /** The workbook this is a sheet of, if it has others. */
  readonly workbook?: string;
  /** What the text is as code, if it may be that. */
  readonly code?: Snippet | undefined;
}

const LONGEST_NAME = 250;

interface ReadOptions {
  /** What the files are, whatever they look like. */
  readonly format?: FormatId | undefined;
  /** What columns of tables are for, whatever they are called. */
  readonly columns?: Columns | undefined;
}

/** Reads files that are one plan together, or several. Never throws: whatever is wrong is in the problems. */
export function readPlan(inputs: readonly InputFile[], { format, columns }: ReadOptions = {}): Plan {
  const files = inputs.map(
    ({ path, text, rowStarts, code }) => new SourceFile(path, text, { rowStarts, columns, code }),
  );
  const workbooks = new Map(files.map((file, index) => [file, inputs[index]?.workbook] as const));
  const claimed = new Map<Reader, { readonly reason: string; readonly files: SourceFile[] }>();
  for (const file of files) {
    const isSheet = workbooks.get(file) !== undefined;
    const claim = isReadable(file) ? claimOn(file, format, isSheet) : undefined;
    if (!claim) continue;
    const there = claimed.get(claim.reader) ?? { reason: claim.reason, files: [] };
    claimed.set(claim.reader, there);
    there.files.push(file);
  }
  passOverSheets(workbooks, new Set([...claimed.values()].flatMap((one) => one.files)));
  const found = [...claimed].map(([reader, one]) => reader.read(one.files));
  return finished(
    files,
    found,
    [...claimed].map(([{ id }, one]) => ({ id, reason: one.reason, files: one.files.map(({ path }) => path) })),
  );
}

function claimOn(
  file: SourceFile,
  format: FormatId | undefined,
  isSheet: boolean,
): { readonly reader: Reader; readonly reason: string } | undefined {
  if (format !== undefined) {
    const reader = [...READERS, plainText].find(({ id }) => id === format);
    if (file.beginsLikeJson && format !== 'text') reportJson(file);
    file.settle();
    return reader && { reader, reason: 'as was asked for' };
  }
  if (file.columns) {
    const reason = planCsv.claims(file);
    if (reason === undefined && !isSheet) reportColumns(file, Object.values(file.columns));
    file.settle();
    return reason === undefined ? undefined : { reader: planCsv, reason: 'the columns that are named' };
  }
  for (const reader of READERS) {
    const reason = reader.claims(file);
    if (reason === undefined) continue;
    if (file.beginsLikeJson) reportJson(file);
    file.settle();
    return { reader, reason };
  }
  return isSheet || isRefused(file) ? undefined : { reader: plainText, reason: plainText.claims(file) ?? '' };
}

function finished(files: readonly SourceFile[], found: readonly Found[], formats: Plan['formats']): Plan {
  const events = found.flatMap((each) => each.events).filter((event) => hasFittingName(event, files));
  const properties = found.flatMap((each) => each.properties ?? []);
  const groups = found.flatMap((each) => each.groups ?? []);
  const things = found.flatMap((each) => each.things ?? []);
  const problems = () => files.flatMap((file) => file.allProblems);
  const [first] = files;
  if (
    first &&
    events.length + properties.length + groups.length + things.length === 0 &&
    problems().every(({ severity }) => severity === 'warning')
  ) {
    first.problems.report(
      'no-events',
      'error',
      0,
      'No event is named here.',
      'Write one name a line, or choose one of the formats listed.',
    );
  }
  return {
    formats,
    events,
    properties,
    groups,
    areas: found.flatMap((each) => each.areas ?? []),
    things,
    site: found.find(({ site }) => site)?.site,
    doubtful: found.reduce((sum, { doubtful = 0 }) => sum + doubtful, 0),
    columns: files.flatMap(({ path, columnsTaken }) =>
      Object.keys(columnsTaken).length > 0 ? [{ file: path, columns: columnsTaken }] : [],
    ),
    notKept: byKind(files.flatMap((file) => file.notKept())),
    problems: problems(),
  };
}

function byKind(all: readonly NotKept[]): readonly NotKept[] {
  const kinds = new Map<string, NotKept>();
  for (const one of all) {
    const there = kinds.get(one.kind);
    kinds.set(one.kind, there ? { ...there, count: there.count + one.count } : one);
  }
  return [...kinds.values()];
}

function hasFittingName({ name, file: path, line, column }: PlanEvent, files: readonly SourceFile[]): boolean {
  if (name.length <= LONGEST_NAME) return true;
  const file = files.find((each) => each.path === path);
  file?.problems.reportAt(
    'skipped',
    'warning',
    { file: path, line, column },
    `A name of ${name.length} characters is passed over.`,
    `Names have at most ${LONGEST_NAME}.`,
  );
  return false;
}
