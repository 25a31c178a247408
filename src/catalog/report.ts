// Problems to text, for people, programs and code review.

import { errorsOf } from './codes.ts';
import { counted } from '../words/numbers.ts';
import type { Problem } from './problem.ts';

export const REPORT_FORMATS = ['text', 'json', 'github'] as const;
type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Prints problems, in the order given. `folder` is the content folder as the reader of the report names it: `content`.
 * The last line of `text` counts them. */
export function report(problems: readonly Problem[], folder: string, format: ReportFormat = 'text'): string {
  switch (format) {
    case 'text':
      return toText(problems, folder);
    case 'json':
      return toJson(problems, folder);
    case 'github':
      return problems.map((problem) => toAnnotation(problem, folder)).join('\n');
  }
}

function toText(problems: readonly Problem[], folder: string): string {
  const lines = problems.map((each) => {
    const place = `${pathOf(each, folder)}:${each.line}:${each.column}`;
    return `${place} ${each.severity} ${each.code}  ${each.message} ${each.hint}`.trimEnd();
  });
  return [...lines, countsOf(problems)].join('\n');
}

function toJson(problems: readonly Problem[], folder: string): string {
  return JSON.stringify(
    { problems: problems.map((each) => ({ ...each, file: pathOf(each, folder) })), ...numbersOf(problems) },
    null,
    2,
  );
}

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
function toAnnotation(problem: Problem, folder: string): string {
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const at = `file=${property(pathOf(problem, folder))},line=${problem.line},col=${problem.column}`;
  const text = data(`${problem.message} ${problem.hint}`.trimEnd());
  return `::${problem.severity} ${at},title=${property(problem.code)}::${text}`;
}

/** `2 errors, 1 warning`, or that there is nothing to say. */
function countsOf(problems: readonly Problem[]): string {
  const { errors, warnings } = numbersOf(problems);
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return parts.length === 0 ? 'No problems.' : `${parts.join(', ')}.`;
}

function numbersOf(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = errorsOf(problems).length;
  return { errors, warnings: problems.length - errors };
}

function pathOf({ file }: Problem, folder: string): string {
  const base = folder
    .replaceAll('\\', '/')
    .replace(/\/+$/, '')
    .replace(/^\.\/(?=.)/, '');
  if (file === '') return base || '.';
  return base === '' || base === '.' ? file : `${base}/${file}`;
}
