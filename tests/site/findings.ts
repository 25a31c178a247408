import assert from 'node:assert/strict';
import type { Finding } from './site.ts';

const MOST = 40;

/** Fails with one line for each kind of problem: how many pages have it, and which is the first. */
export function assertNone(findings: readonly Finding[]): void {
  if (findings.length > 0) assert.fail(summaryOf(findings));
}

/** Problems that differ only in their numbers are of one kind; the first of each is shown. */
export function summaryOf(findings: readonly Finding[]): string {
  const kinds = Map.groupBy(findings, ({ problem }) => problem.replace(/\d+(?:\.\d+)?/g, '#'));
  const lines = [...kinds.values()].map(([first, ...rest]) => {
    return `${first?.problem}  (${first?.page}${rest.length > 0 ? `, and ${rest.length} more` : ''})`;
  });
  const shown = lines.slice(0, MOST);
  return [`${findings.length} findings`, ...shown, ...(lines.length > MOST ? ['…'] : [])].join('\n  ');
}
