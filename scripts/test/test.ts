// `npm test`: everything a change needs, on a machine with nothing prepared. `npm run test:full` adds what takes longer.
// Names of steps as arguments run only those: `npm test unit killed`. Two lanes keep two cores busy; the last line is
// `N passed, N failed`.

import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensure, missing } from './programs.ts';
import { runStep, slowest, type Outcome, type Step } from './step.ts';
import { roomyFolder } from './system.ts';
import { testSteps } from './test-steps.ts';

/** Bytes for what all steps but the long ones make, several times over. */
const ROOM = 2e9;

process.chdir(resolve(import.meta.dirname, '../..'));
const { values, positionals } = parseArgs({ options: { full: { type: 'boolean' } }, allowPositionals: true });
const scratch = await mkdtemp(join(roomyFolder(ROOM), 'use-cases-test-'));
await chmod(scratch, 0o755); // a server of its own user reads it
const atRoot = join(scratch, 'root');
const below = join(scratch, 'below');
const steps = testSteps(atRoot, below, scratch);
/** Processes leave what they compile for those that come after, of which a run has hundreds, and what they forget goes at the
 * end. The long steps are as they would be without. */
const quick = { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled'), TMPDIR: scratch };
const wanted = new Set(positionals);
const outcomes: Outcome[] = [];

const isWanted = ({ name, long }: Step) => (wanted.size > 0 ? wanted.has(name) : values.full || !long);

async function inOrder(...lane: Step[]): Promise<void> {
  for (const step of lane.filter(isWanted)) outcomes.push(await runStep(step, step.long ? {} : quick));
}

/** Two lanes take steps, the next as soon as one is free. */
async function inTwoLanes(...steps: Step[]): Promise<void> {
  const lane = async () => {
    for (let step = steps.shift(); step; step = steps.shift()) await inOrder(step);
  };
  await Promise.all([lane(), lane()]);
}

function fail(name: string, reason: string): void {
  console.log(`✖ ${name}  ${reason}`);
  outcomes.push({ name, seconds: 0, count: { passed: 0, failed: 1 } });
}

/** The built site, where a step asks for it and it did come out. */
async function whenBuilt(...lane: Step[]): Promise<void> {
  for (const step of lane.filter(isWanted)) {
    if (existsSync(atRoot) && existsSync(below)) await inOrder(step);
    else fail(step.name, 'was not run: there is no built site to test');
  }
}

async function inBrowser(step: Step): Promise<void> {
  if (!isWanted(step)) return;
  if (ensure('Chromium')) await whenBuilt(step);
  else fail(step.name, missing('Chromium'));
}

try {
  const onTheSite = [steps.pages, steps.browser, steps.judges, steps.everyone];
  if (wanted.size > 0 && onTheSite.some(isWanted)) wanted.add('build').add('below');
  // Before anything else, because installing may take the whole machine.
  const needs = new Set(Object.values<Step>(steps).flatMap((step) => (isWanted(step) ? (step.needs ?? []) : [])));
  for (const need of needs) if (!ensure(need)) console.log(missing(need));
  // What takes longest comes first, so that both lanes end together.
  await inTwoLanes(
    steps.apart,
    steps.unit,
    steps.lint,
    steps.types,
    steps.hostile,
    steps.format,
    steps.build,
    steps.below,
  );
  await whenBuilt(steps.pages);
  await inBrowser(steps.browser);
  await Promise.all([
    inOrder(steps.killed, steps.conditions, steps.identical, steps.edits),
    inOrder(steps.fuzz, steps.rules).then(() => whenBuilt(steps.judges)),
  ]);
  await inOrder(steps.growth, steps.large);
  await inBrowser(steps.everyone);
} finally {
  await rm(scratch, { recursive: true, force: true });
}

const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + pick(outcome), 0);
const failed = sum(({ count }) => count.failed);
const skipped = outcomes.flatMap(({ count }) => count.skipped ?? []);
if (skipped.length > 0) console.log(`\n${skipped.length} tests were passed over:`);
for (const reason of new Set(skipped)) console.log(`  ${reason}`);
const longest = slowest(outcomes.flatMap(({ count }) => count.times ?? []));
if (longest.length > 0) console.log('\nWhat took longest:');
for (const { name, seconds } of longest) console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`);
console.log(`\n${sum(({ count }) => count.passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 || outcomes.length === 0 ? 1 : 0;
