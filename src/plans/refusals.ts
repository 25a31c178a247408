// What is not read, and why: binary files, files that are too large, and data of a shape no reader knows. Names are never
// taken from those.

import { FORMATS } from './format-names.ts';
import { itemsOf, membersOf } from './tree.ts';
import { unlikeNames } from './unlike-names.ts';
import { looksLikeYaml, type SourceFile } from './source.ts';

const MOST_CHARACTERS = 30_000_000;
const CAN_BE_READ = `What can be read: ${Object.values(FORMATS)
  .map((name) => name.replace(/^an? /, ''))
  .join(', ')}.`;

/** Whether the text is one at all, and of a bearable length; reports it if not. */
export function isReadable(file: SourceFile): boolean {
  const { text, problems } = file;
  if (text.length > MOST_CHARACTERS) {
    const [size, most] = [text.length, MOST_CHARACTERS].map((count) => Math.ceil(count / 1_000_000));
    const message = `The file has ${size} million characters; at most ${most} million are read.`;
    problems.report('too-large', 'error', 0, message, 'Split it, or paste the names only.');
    return false;
  }
  const zero = text.indexOf('\0');
  if (zero < 0) return true;
  problems.report(
    'syntax',
    'error',
    zero,
    'This is not a text file.',
    'Choose a CSV, JSON, YAML or text file in UTF-8.',
  );
  return false;
}

/** Whether a file that no reader claims is refused, with the reason among its problems; if not, it may be a list of names
 * or code. */
export function isRefused(file: SourceFile): boolean {
  if ((file.code?.calls.length ?? 0) > 0) return false;
  if (file.beginsLikeJson ? isRefusedAsJson(file) : looksLikeYaml(file.text) && isRefusedAsYaml(file)) return true;
  const other = unlikeNames(file.text, file.beginsLikeJson ? [] : file.firstRows, file.code);
  if (other !== undefined)
    file.problems.report('unknown-shape', 'error', 0, `This is ${other.what}.`, other.cure ?? CAN_BE_READ);
  return other !== undefined;
}

export function reportColumns(file: SourceFile, headings: readonly string[]): void {
  const [first = []] = file.firstRows;
  const message = `No row has the headings ${headings.map((heading) => `"${heading}"`).join(' and ')}.`;
  file.problems.report('unknown-shape', 'error', 0, message, `The first row is: ${first.join(', ').slice(0, 200)}.`);
}

/** A sheet that no reader claims is passed over beside one that is a plan; a workbook in which there is none is refused. */
export function passOverSheets(
  workbooks: ReadonlyMap<SourceFile, string | undefined>,
  claimed: ReadonlySet<SourceFile>,
): void {
  const plans = new Set([...claimed].map((file) => workbooks.get(file)));
  const refused = new Set<string>();
  for (const [file, workbook] of workbooks) {
    if (workbook === undefined || claimed.has(file)) continue;
    if (plans.has(workbook)) file.passOver('a sheet that names no events');
    else if (!refused.has(workbook)) {
      const message = 'This is an Excel workbook, and no row of headings in its sheets names events.';
      file.problems.report('unknown-shape', 'error', 0, message, CAN_BE_READ);
      refused.add(workbook);
    }
  }
}

function isRefusedAsJson(file: SourceFile): boolean {
  const { path, text, literal } = file;
  const isJson = /\.json$/i.test(path) || /^\s*(?:\{\s*"[^"]*"\s*:|\[\s*\{)/.test(text);
  if (!isJson) return false;
  if (literal.problem) {
    reportJson(file);
    return true;
  }
  const objects = [literal.tree, ...(itemsOf(literal.tree) ?? [])].map(membersOf);
  const keys = objects.find((members) => members !== undefined);
  if (keys) reportShape(file, `JSON (its keys are ${[...keys.keys()].slice(0, 5).join(', ') || 'none'})`);
  return keys !== undefined;
}

/** Says where JSON breaks off. */
export function reportJson({ literal: { problem }, problems }: SourceFile): void {
  if (!problem) return;
  const message = `This is not valid JSON. ${problem.message}`;
  problems.report('syntax', 'error', problem.offset, message, 'What stands before this place has been read.');
}

/** A text that begins like YAML and is none may be anything: a list of names with a colon in the first. */
function isRefusedAsYaml(file: SourceFile): boolean {
  const { documents } = file;
  const broken = file.yamlProblems.find(({ severity }) => severity === 'error');
  if (!broken && !documents.some(({ isObject, isList }) => isObject || isList)) return false;
  if (broken && broken.code !== 'too-large' && !isMostlyKeys(file.text)) return false;
  file.settle();
  if (!broken) reportShape(file, 'YAML');
  return true;
}

function isMostlyKeys(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const like = lines.filter((line) => /^\s*(?:- )?["']?[\w$.-]+["']?:(?:\s|$)|^\s*- |^---/.test(line));
  return like.length > lines.length * 0.6;
}

function reportShape({ problems }: SourceFile, what: string): void {
  problems.report('unknown-shape', 'error', 0, `This is ${what}, but not a tracking plan we know.`, CAN_BE_READ);
}
