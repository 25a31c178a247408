// How long the main thread of a page works at a time, in processor time, which a busy machine does not add to.

import { expect } from '@playwright/test';

export const TRACING = { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] };

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The tasks of the main thread in a trace of Chromium, in milliseconds. */
export function tasksIn(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] }; // its format
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(traceEvents.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf));
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && main.has(threadOf(event)));
  expect(tasks.length).toBeGreaterThan(0);
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
}
