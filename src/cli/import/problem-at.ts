import type { Problem } from '../../catalog/problem.ts';
import type { Place } from '../../plans/record.ts';

/** A problem of a place in the plan. */
export function problemAt(
  { file, line, column }: Place,
  severity: Problem['severity'],
  code: string,
  message: string,
  hint: string,
): Problem {
  return { code, severity, file, line, column, message, hint };
}
