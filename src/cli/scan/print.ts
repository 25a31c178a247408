// What a scan found, for people, programs, pull requests and code review.

import type { Problem } from '../../catalog/problem.ts';
import { report } from '../../catalog/report.ts';
import { membersOf } from '../../plans/tree.ts';
import { code as codeSpan, escapeMarkdown, table } from '../../words/escapes/markdown.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { counted } from '../../words/numbers.ts';
import { FINDINGS, type Compared, type Finding } from './compare.ts';
import type { Found } from './find.ts';

export const SCAN_FORMATS = ['text', 'json', 'markdown', 'github', 'sarif'] as const;

/** What a comment has room for. */
const MOST_ROWS = 100;

interface Outcome {
  readonly found: Found;
  readonly compared: Compared;
  /** What was not read, a line a kind. */
  readonly unread: readonly string[];
}

export const PRINTS: Readonly<Record<(typeof SCAN_FORMATS)[number], (outcome: Outcome) => string>> = {
  text: toText,
  json: toJson,
  markdown: toMarkdown,
  github: ({ compared }) => report(compared.findings.map(problemOf), '', 'github'),
  sarif: toSarif,
};

function toText(outcome: Outcome): string {
  const { findings } = outcome.compared;
  const lines = findings.map(
    ({ code, file, line, message }) => `${bare(file)}:${line} ${FINDINGS[code]} ${code}  ${message}`,
  );
  return [...lines, summaryOf(outcome), ...outcome.unread.map(bare)].join('\n');
}

function toJson({ found, compared }: Outcome): string {
  const calls = found.calls.map(({ file, line, call, event, properties }) => ({
    file,
    line,
    call,
    event,
    properties: [...(membersOf(properties)?.keys() ?? [])],
  }));
  return JSON.stringify({ calls, findings: compared.findings }, null, 2);
}

/** A comment for a pull request. */
function toMarkdown(outcome: Outcome): string {
  const { findings } = outcome.compared;
  const rows = findings
    .slice(0, MOST_ROWS)
    .map(({ code, file, line, message }) => [
      FINDINGS[code],
      codeSpan(`${bare(file)}:${line}`),
      escapeMarkdown(message),
    ]);
  const more = findings.length - rows.length;
  return [
    '## Events in the code',
    summaryOf(outcome),
    ...(rows.length > 0 ? [table(['', 'Where', 'What'], rows)] : []),
    ...(more > 0 ? [`And ${counted(more, 'finding')} more.`] : []),
    ...outcome.unread.slice(1).map((line) => `- Not read: ${escapeMarkdown(bare(line).trim())}`),
  ].join('\n\n');
}

// https://docs.oasis-open.org/sarif/sarif/v2.1.0/
function toSarif({ compared }: Outcome): string {
  const results = compared.findings.map(({ code, file, line, message }) => ({
    ruleId: code,
    level: FINDINGS[code],
    message: { text: message },
    locations: [
      { physicalLocation: { artifactLocation: { uri: encodeURI(file.toWellFormed()) }, region: { startLine: line } } },
    ],
  }));
  const driver = { name: 'catalog scan', rules: Object.keys(FINDINGS).map((id) => ({ id })) };
  const sarif = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' };
  return JSON.stringify({ ...sarif, runs: [{ tool: { driver }, results }] }, null, 2);
}

function summaryOf({ found, compared: { findings, sent } }: Outcome): string {
  const errors = findings.filter(({ code }) => FINDINGS[code] === 'error').length;
  const read = `${counted(found.files, 'file')} read, ${counted(found.calls.length, 'call')} found`;
  return `${read}, ${counted(new Set(sent.values()).size, 'documented event')} among them: ${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}.`;
}

function problemOf({ code, file, line, message }: Finding): Problem {
  return { code, severity: FINDINGS[code], file: bare(file), line, column: 1, message, hint: '' };
}

/** Without what moves the cursor of a terminal or ends a line. */
function bare(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, (hidden) => quoted(hidden).slice(1, -1));
}
