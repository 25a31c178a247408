// What the test command runs, as data.

import { join } from 'node:path';
import type { Need } from './programs.ts';
import { nodeTestCount, playwrightCount, type Step } from './step.ts';

const node = (...args: string[]): Step['command'] => [process.execPath, ...args];
const tool = (file: string, ...args: string[]) => node(join('node_modules', ...file.split('/')), ...args);
const place = { SITE_URL: 'https://reference.example', CONTENT_DIR: 'content' };

/** Folders of tests that leave their process as it was. */
const PURE = 'code,exports,generated,plan,plans,site';

/** What four times the work costs, where that takes long; `bench/operations.test.ts` counts it for the rest. */
const GROWTH = 'linear,import';

/** A third of what linting costs, for what TypeScript says itself: it allows no enum, and tells classes with private members apart. */
const COSTLY = ['no-unsafe-class-instance-assignment', 'no-unsafe-enum-assignment'];

const lint = (...args: string[]) => tool('eslint/bin/eslint.js', '.', '--max-warnings', '0', ...args);

const testsIn = (folder: string) => `${folder}/*.test.ts`;

const cache = (name: string) => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  join('node_modules', '.cache', name),
];

type Demands = Partial<Pick<Step, 'env' | 'needs' | 'long'>>;

const nodeTests = (name: string, globs: readonly string[], demands: Demands = {}): Step => {
  return { name, command: node('--test', '--test-reporter=spec', ...globs), ...demands, count: nodeTestCount };
};

/** Every step by its name. Sites are built into the folders given, and `scratch` takes what the steps report. */
export function testSteps(atRoot: string, below: string, scratch: string) {
  const second = {
    SECOND_SITE_UNDER_TEST: join(scratch, 'second'),
    COMPANY_SITE_UNDER_TEST: join(scratch, 'company'),
  };
  const built = { ...place, ...second, BASE_PATH: '/', SITE_UNDER_TEST: atRoot, SITE_BELOW_UNDER_TEST: below };
  const browserTests = (name: string, needs: readonly Need[], ...args: string[]): Step => {
    const report = join(scratch, `${name}.json`);
    const env = { ...built, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const command = tool('@playwright/test/cli.js', 'test', ...args);
    return { name, command, env, needs, count: () => playwrightCount(report), live: true };
  };
  return {
    types: {
      name: 'types',
      command: tool('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'),
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    },
    // What has not changed since it was last judged here is not judged again; a fresh clone judges all.
    lint: {
      name: 'lint',
      command: lint(...COSTLY.flatMap((rule) => ['--rule', `@typescript-eslint/${rule}: off`]), ...cache('eslint')),
    },
    format: { name: 'format', command: tool('prettier/bin/prettier.cjs', '--check', '.', ...cache('prettier')) },
    // All in one process, because none of them changes what is one for a process: half of what tests of a model cost is
    // the beginning of a process a file.
    unit: nodeTests('unit', ['--test-isolation=none', ...['src/**', `tests/{${PURE}}`].map(testsIn)]),
    apart: nodeTests(
      'apart',
      [
        ...['scripts/**', 'tests', `tests/!(built|hostile|full|${PURE.replaceAll(',', '|')})/**`].map(testsIn),
        `bench/!(${GROWTH.replaceAll(',', '|')}).test.ts`,
      ],
      { env: second, needs: ['Java'] },
    ),
    hostile: nodeTests('hostile', ['tests/hostile/*.test.ts'], { needs: ['Java'] }),
    build: {
      name: 'build',
      command: node('scripts/build/build.ts', '--to', atRoot),
      env: { ...place, BASE_PATH: '/' },
    },
    below: {
      name: 'below',
      command: node('scripts/build/build.ts', '--to', below),
      env: { ...place, BASE_PATH: '/a/b' },
    },
    pages: nodeTests('pages', ['tests/built/*.test.ts'], { env: built, needs: ['Java', 'nginx', 'caddy'] }),
    browser: browserTests('browser', ['Chromium', 'Firefox', 'WebKit', 'nginx', 'caddy']),
    killed: nodeTests('killed', ['tests/full/killed.test.ts', 'tests/full/killed-commands.test.ts'], { long: true }),
    conditions: nodeTests('conditions', ['tests/full/conditions.test.ts'], { long: true }),
    identical: nodeTests('identical', ['tests/full/identical.test.ts'], { long: true }),
    edits: nodeTests('edits', ['tests/full/edits.test.ts', 'tests/complete/kept.test.ts'], {
      env: { EDIT_EVERY: '10' },
      long: true,
    }),
    growth: nodeTests('growth', [`bench/{${GROWTH}}.test.ts`], { long: true }),
    large: nodeTests('large', ['tests/full/large.test.ts'], { long: true }),
    fuzz: nodeTests(
      'fuzz',
      [
        'src/catalog/load.test.ts',
        'src/catalog/prose/*.test.ts',
        'src/catalog/value/agreement.test.ts',
        'scripts/hosting/any-request.test.ts',
        'tests/full/any-import.test.ts',
      ],
      {
        env: { FUZZ_RUNS: '20000' },
        long: true,
      },
    ),
    rules: { name: 'rules', command: lint(), long: true },
    judges: nodeTests(
      'judges',
      ['tests/full/links.test.ts', 'tests/full/observatory.test.ts', 'tests/full/vendors.test.ts'],
      { env: built, needs: ['nginx', 'caddy', 'openssl'], long: true },
    ),
    everyone: {
      ...browserTests(
        'everyone',
        ['Chromium', 'Firefox', 'WebKit', 'nginx', 'caddy'],
        '-c',
        'tests/full/playwright.config.ts',
      ),
      long: true,
    },
  } satisfies Record<string, Step>;
}
