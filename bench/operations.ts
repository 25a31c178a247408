// How often the parts of our code run: the same number on every machine, however busy. V8 counts for its coverage, for each
// function and each branch and body of a loop in it. What runs inside a built-in function alone is not seen.

import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

// Code that is compiled to run fast is counted with gaps.
for (const flag of ['--no-opt', '--no-maglev', '--no-sparkplug']) setFlagsFromString(flag);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
// From the start: what was compiled before is not counted in its parts.
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The times that code under a folder of `src/` ran during a task, by file: `catalog/link.ts`. */
export async function operationsIn(folder: string, task: () => unknown): Promise<ReadonlyMap<string, number>> {
  await session.post('Profiler.takePreciseCoverage'); // which sets all counts to nothing
  await task();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return new Map(
    result.flatMap(({ url, functions }) => {
      const file = url.split('/src/')[1];
      if (!file?.startsWith(folder) || url.includes('/node_modules/')) return [];
      const ranges = functions.flatMap((each) => each.ranges);
      return [[file, ranges.reduce((sum, { count }) => sum + count, 0)] as const];
    }),
  );
}
