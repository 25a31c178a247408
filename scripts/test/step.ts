// One step of the test command: a program that is run, timed and counted.

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Need } from './programs.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** For each test that was passed over, why. */
  readonly skipped?: readonly string[];
  readonly times?: readonly Timed[];
}

/** How long a test took. */
interface Timed {
  readonly name: string;
  readonly seconds: number;
}

export interface Step {
  readonly name: string;
  /** The program and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Programs of others that its tests drive. */
  readonly needs?: readonly Need[];
  /** What the output, or a file that the step wrote, says of its tests. Without it the step itself counts as one. */
  readonly count?: (output: string) => Count | undefined | Promise<Count | undefined>;
  /** Runs only with `--full`, or when it is named. */
  readonly long?: boolean;
  /** Shows each line as it comes. */
  readonly live?: boolean;
}

export interface Outcome {
  readonly name: string;
  readonly seconds: number;
  readonly count: Count;
}

/** Runs a step to its end, with more in its environment if need be. One that exits badly has failed at least once, whatever
 * it counted. */
export async function runStep(step: Step, more: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const started = performance.now();
  console.log(`… ${step.name}`);
  const { code, output } = await run(step, more);
  const seconds = (performance.now() - started) / 1000;
  const count = judged(code, await step.count?.(output));
  const failed = count.failed > 0;
  if (failed && !step.live) console.log(essenceOf(output));
  const skipped = count.skipped?.length ? `, ${count.skipped.length} passed over` : '';
  const numbers = step.count ? `, ${count.passed} passed, ${count.failed} failed${skipped}` : '';
  console.log(`${failed ? '✖' : '✔'} ${step.name}  ${seconds.toFixed(1)} s${numbers}`);
  return { name: step.name, seconds, count };
}

/** Of `node --test` only what failed; of everything else all. */
function essenceOf(output: string): string {
  return output.slice(Math.max(0, output.indexOf('✖ failing tests:'))).trimEnd();
}

export function judged(code: number, count: Count | undefined): Count {
  if (code === 0) return count ?? { passed: 1, failed: 0 };
  return { ...count, passed: count?.passed ?? 0, failed: Math.max(1, count?.failed ?? 0) };
}

function run({ command, env, live }: Step, more: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  const [program, ...args] = command;
  return new Promise((done) => {
    const child = spawn(program, args, { env: { ...process.env, ...more, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: string) => {
      output += chunk;
      if (live) process.stdout.write(chunk);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
    child.on('error', (error) => done({ code: 1, output: `${output}\n${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Reads the closing lines of `node --test`. A run without a test counts nothing. */
export function nodeTestCount(output: string): Count | undefined {
  const number = (noun: string) => Number(new RegExp(`^ℹ ${noun} (\\d+)$`, 'm').exec(output)?.[1] ?? NaN);
  const skipped = [...output.matchAll(/^ *﹣ .* # (.+)$/gm)].map(([, reason = '']) => reason);
  const times = [...output.matchAll(/^ *[✔✖] (.+) \(([\d.]+)ms\)$/gm)];
  const count = {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped,
    times: times.map(([, name = '', milliseconds]) => ({ name, seconds: Number(milliseconds) / 1000 })),
  };
  return Number.isNaN(count.passed + count.failed) ? undefined : count;
}

/** Reads the JSON report of Playwright. Errors outside any test count as failures. */
export async function playwrightCount(file: string): Promise<Count | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  // Playwright's own report format.
  const report = JSON.parse(text) as Suite & {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: readonly unknown[];
  };
  const { expected, unexpected, flaky } = report.stats;
  const specs = specsIn(report);
  const tests = specs.flatMap((spec) => spec.tests);
  const times = specs.flatMap(({ title: name, tests: those }) =>
    those.flatMap(({ results = [] }) => results.map(({ duration }) => ({ name, seconds: duration / 1000 }))),
  );
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped: skippedOf(tests), times };
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly Spec[];
}

interface Spec {
  readonly title: string;
  readonly tests: readonly TestReport[];
}

interface TestReport {
  readonly status: string;
  readonly annotations: readonly { readonly type: string; readonly description?: string }[];
  /** Milliseconds of each try. */
  readonly results?: readonly { readonly duration: number }[];
}

function specsIn({ suites = [], specs = [] }: Suite): readonly Spec[] {
  return [...specs, ...suites.flatMap(specsIn)];
}

function skippedOf(tests: readonly TestReport[]): string[] {
  const skipped = tests.filter(({ status }) => status === 'skipped');
  const reasons = skipped.map(({ annotations }) => annotations.find(({ type }) => type === 'skip')?.description);
  return reasons.map((reason) => reason ?? 'No reason is given.');
}

/** The tests that took longest, longest first. */
export function slowest(times: readonly Timed[], most = 10): readonly Timed[] {
  return [...times].sort((a, b) => b.seconds - a.seconds).slice(0, most);
}
