// Every problem the catalog can have, by stage. A code is permanent: it has a fixture with its exact text and a heading in
// the guide "Problems with files" or "Problems with content".

import type { Position, Problem, Severity } from './problem.ts';

export const CODES = {
  // read
  'content-missing': 'error',
  'content-empty': 'error',
  unreadable: 'error',
  'unknown-file': 'error',
  'not-utf-8': 'error',
  'file-too-large': 'error',
  'control-character': 'error',
  'link-outside': 'error',
  'link-circle': 'error',
  'unreadable-picture': 'error',
  'active-picture': 'error',
  // parse: where a file stands and what it is called
  'site-missing': 'error',
  'unknown-folder': 'error',
  'prose-alone': 'error',
  'picture-alone': 'error',
  'picture-name': 'error',
  'bad-id': 'error',
  'reserved-id': 'error',
  'same-id': 'error',
  // parse: YAML
  'empty-file': 'error',
  'yaml-syntax': 'error',
  'tab-indent': 'error',
  'no-break-space': 'error',
  'several-documents': 'error',
  'yaml-directive': 'error',
  'duplicate-key': 'error',
  'key-not-text': 'error',
  'forbidden-key': 'error',
  'merge-key': 'error',
  'yaml-tag': 'error',
  'unknown-alias': 'error',
  'circular-alias': 'error',
  'alias-bomb': 'error',
  'too-deep': 'error',
  'number-too-long': 'error',
  'not-a-number': 'error',
  'empty-value': 'error',
  'hidden-character': 'error',
  // parse: shape
  'not-a-map': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'text-expected': 'error',
  'wrong-type': 'error',
  'wrong-value': 'error',
  'out-of-range': 'error',
  'empty-text': 'error',
  'too-long': 'error',
  'too-few': 'error',
  'too-many': 'error',
  'bad-address': 'error',
  'bad-date': 'error',
  // parse: prose
  'prose-syntax': 'error',
  'prose-import': 'error',
  'prose-expression': 'error',
  'prose-html': 'error',
  'prose-form': 'error',
  'unknown-component': 'error',
  'component-form': 'error',
  'heading-level': 'error',
  'without-text': 'error',
  'bad-link': 'error',
  'bad-image': 'error',
  'image-without-alt': 'error',
  // link
  'unknown-goal': 'error',
  'unknown-use-case': 'error',
  'unknown-event': 'error',
  'unknown-property': 'error',
  'unknown-source': 'error',
  'unknown-destination': 'error',
  'unknown-area': 'error',
  'unknown-team': 'error',
  'unknown-group': 'error',
  'unknown-vendor': 'error',
  'unknown-picture': 'error',
  'wrong-kind': 'error',
  'duplicate-reference': 'error',
  circle: 'error',
  'not-placed': 'error',
  'no-goal': 'error',
  'broken-link': 'error',
  // changes
  'change-to-nothing': 'error',
  'changes-order': 'error',
  // redirects
  'bad-redirect': 'error',
  'redirect-live': 'error',
  'redirect-twice': 'error',
  'redirect-circle': 'error',
  'redirect-to-nothing': 'error',
  'address-lost': 'error',
  // check
  'duplicate-name': 'error',
  'example-mismatch': 'error',
  'constraint-misfit': 'error',
  'bad-pattern': 'error',
  'format-misfit': 'error',
  'items-misfit': 'error',
  'members-misfit': 'error',
  'field-misfit': 'error',
  'spec-mismatch': 'error',
  'elsewhere-mismatch': 'error',
  'bad-edit-url': 'error',
  'bad-code-url': 'error',
  'bad-colour': 'error',
  'past-until': 'error',
  'similar-name': 'warning',
  'needs-deprecated': 'warning',
  'refused-personal': 'warning',
  unused: 'warning',
  'unnamed-picture': 'warning',
  'summary-style': 'warning',
  'idle-synonym': 'warning',
  'unknown-field': 'warning',
  'vendor-limits': 'warning',
} as const satisfies Record<string, Severity>;

export type Code = keyof typeof CODES;

/** A problem of a known code, with the severity the table gives it. */
export function problem(code: Code, file: string, at: Position, message: string, hint: string): Problem {
  return { code, severity: CODES[code], file, line: at.line, column: at.column, message, hint };
}

export const START: Position = { line: 1, column: 1 };

/** The problems that stop the pipeline. */
export function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** Whether any problem is an error, so that the pipeline has to stop. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((each) => each.severity === 'error');
}

/** By file, line, column and code. */
export function sorted(problems: readonly Problem[]): readonly Problem[] {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return problems.toSorted(
    (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.code, b.code),
  );
}
