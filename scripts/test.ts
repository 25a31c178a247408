// `npm test`: everything, on a machine with nothing prepared. Names of steps as arguments run only those:
// `npm test unit lint`. Two lanes keep two cores busy; the last line is `N passed, N failed`.

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BROWSER_MISSING, ensureBrowser } from './browser.ts';
import { ensureJava, JAVA_MISSING } from './java.ts';
import { nodeTestCount, playwrightCount, runStep, type Outcome, type Step } from './step.ts';

process.chdir(resolve(import.meta.dirname, '..'));
const scratch = await mkdtemp(join(tmpdir(), 'use-cases-test-'));
const atRoot = join(scratch, 'root');
const below = join(scratch, 'below');
const report = join(scratch, 'playwright.json');
const wanted = new Set(process.argv.slice(2));
const outcomes: Outcome[] = [];

const node = (...args: string[]): Step['command'] => [process.execPath, ...args];
const tool = (file: string, ...args: string[]) => node(join('node_modules', ...file.split('/')), ...args);
const place = { SITE_URL: 'https://reference.example', CONTENT_DIR: 'content' };
const built = { ...place, BASE_PATH: '/', SITE_UNDER_TEST: atRoot, SITE_BELOW_UNDER_TEST: below };
const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };

const steps = {
  types: {
    name: 'types',
    command: tool('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'),
    env: quiet,
  },
  lint: { name: 'lint', command: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  format: { name: 'format', command: tool('prettier/bin/prettier.cjs', '--check', '.') },
  unit: {
    name: 'unit',
    command: node(
      '--test',
      '--test-reporter=spec',
      ...['src/**', 'scripts', 'tests', 'tests/!(built)/**'].map((folder) => `${folder}/*.test.ts`),
    ),
    count: nodeTestCount,
  },
  build: { name: 'build', command: node('scripts/build.ts', '--to', atRoot), env: { ...place, BASE_PATH: '/' } },
  below: { name: 'below', command: node('scripts/build.ts', '--to', below), env: { ...place, BASE_PATH: '/a/b' } },
  pages: {
    name: 'pages',
    command: node('--test', '--test-reporter=spec', 'tests/built/*.test.ts'),
    env: built,
    count: nodeTestCount,
  },
  browser: {
    name: 'browser',
    command: tool('@playwright/test/cli.js', 'test'),
    env: { ...built, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    count: () => playwrightCount(report),
    live: true,
  },
} satisfies Record<string, Step>;

const isWanted = ({ name }: Step) => wanted.size === 0 || wanted.has(name);

async function inOrder(...lane: Step[]): Promise<void> {
  for (const step of lane.filter(isWanted)) outcomes.push(await runStep(step));
}

function fail(name: string, reason: string): void {
  console.log(`✖ ${name}  ${reason}`);
  outcomes.push({ name, seconds: 0, count: { passed: 0, failed: 1 } });
}

/** The built site, where a step asks for it and it did come out. */
async function whenBuilt(step: Step, run: () => Promise<void>): Promise<void> {
  if (!isWanted(step)) return;
  if (existsSync(atRoot) && existsSync(below)) await run();
  else fail(step.name, 'was not run: there is no built site to test');
}

try {
  if (wanted.has('pages') || wanted.has('browser')) wanted.add('build').add('below');
  // Before anything else, because installing may take the whole machine.
  const hasJava = !(isWanted(steps.unit) || isWanted(steps.pages)) || ensureJava() !== undefined;
  const hasBrowser = !isWanted(steps.browser) || ensureBrowser() !== undefined;
  if (!hasJava) console.log(JAVA_MISSING);
  await Promise.all([inOrder(steps.types, steps.lint, steps.format), inOrder(steps.unit, steps.build, steps.below)]);
  await whenBuilt(steps.pages, () => inOrder(steps.pages));
  await whenBuilt(steps.browser, async () => {
    if (hasBrowser) await inOrder(steps.browser);
    else fail(steps.browser.name, BROWSER_MISSING);
  });
} finally {
  await rm(scratch, { recursive: true, force: true });
}

const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + pick(outcome), 0);
const failed = sum(({ count }) => count.failed);
console.log(`\n${sum(({ count }) => count.passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 || outcomes.length === 0 ? 1 : 0;
