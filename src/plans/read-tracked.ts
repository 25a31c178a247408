// One door for every format we read; which one it is shows from the content, never from the name of the file.

import { looksLikeCsv, readCsvPlan } from './csv-plan.ts';
import { Findings } from './findings.ts';
import { readLiteral } from './literal.ts';
import { readNames } from './names-text.ts';
import { readSchemaRules } from './schema-rules.ts';
import type { ImportFormat, TrackedFile } from './tracked.ts';
import { membersOf } from './tree.ts';
import { readYamlPlan } from './yaml-plans.ts';
import { readYaml } from './yaml-tree.ts';

const MOST_CHARACTERS = 30_000_000;
const MOST_YAML_CHARACTERS = 5_000_000;
const YAML_BEGINNING = /^(?:version|kind|metadata|spec|source|events)[ \t]*:/m;

/** Reads the text of a file. Never throws: whatever is wrong is in the problems. Takes about a second for 20 MB, so a
 * page calls it in a worker. */
export function readTracked(fileName: string, content: string): TrackedFile {
  const text = content.replace(/^\uFEFF/, '');
  const findings = new Findings(fileName, text);
  if (text.length > MOST_CHARACTERS) return tooLarge(findings, text, MOST_CHARACTERS);
  return findings.toFile(readInto(findings, text, fileName));
}

function readInto(findings: Findings, text: string, fileName: string): ImportFormat | undefined {
  if (text.includes('\0')) {
    findings.report(
      'syntax',
      'error',
      text.indexOf('\0'),
      'This is not a text file.',
      'Choose a CSV, JSON, YAML or text file in UTF-8.',
    );
    return undefined;
  }
  const beginning = text.slice(0, 20_000);
  if (/^\s*[[{]/.test(beginning)) {
    const format = readJson(findings, text, /\.json$/i.test(fileName));
    if (format !== 'other') return format;
  } else if (looksLikeCsv(text)) {
    return readCsvPlan(text, findings);
  } else if (YAML_BEGINNING.test(beginning)) {
    if (text.length > MOST_YAML_CHARACTERS) {
      reportTooLarge(findings, text, MOST_YAML_CHARACTERS);
      return undefined;
    }
    const before = findings.problems.length;
    const format = readYamlPlan(readYaml(text, findings), findings);
    if (!format && findings.problems.length === before) unknownShape(findings, 'YAML');
    return format;
  }
  readNames(text, findings);
  return 'text';
}

/** `other` if it is code or a list of names that only begins like JSON. */
function readJson(findings: Findings, text: string, named: boolean): ImportFormat | 'other' | undefined {
  const { tree, problem } = readLiteral(text);
  const format = tree && readSchemaRules(tree, findings);
  const mustBeJson = named || format !== undefined || /^\s*(?:\{\s*"[^"]*"\s*:|\[\s*\{)/.test(text);
  if (problem && mustBeJson) {
    findings.report(
      'syntax',
      'error',
      problem.offset,
      `This is not valid JSON. ${problem.message}`,
      'What stands before this place has been read.',
    );
  }
  if (format) return format;
  if (problem || !mustBeJson || !tree || !membersOf(tree)) return problem && mustBeJson ? undefined : 'other';
  unknownShape(
    findings,
    `JSON (its keys are ${[...(membersOf(tree)?.keys() ?? [])].slice(0, 5).join(', ') || 'none'})`,
  );
  return undefined;
}

function unknownShape(findings: Findings, what: string): void {
  const hint = 'Read are Segment rules, Typewriter plan.json, Avo, RudderStack and analyze-tracking files.';
  findings.report('unknown-shape', 'error', 0, `This is ${what}, but not a tracking plan we know.`, hint);
}

function tooLarge(findings: Findings, text: string, limit: number): TrackedFile {
  reportTooLarge(findings, text, limit);
  return findings.toFile(undefined);
}

function reportTooLarge(findings: Findings, text: string, limit: number): void {
  const [size, most] = [text.length, limit].map((count) => Math.ceil(count / 1_000_000));
  findings.report(
    'too-large',
    'error',
    0,
    `The file has ${size} million characters; at most ${most} million are read.`,
    'Split it, or paste the names only.',
  );
}
