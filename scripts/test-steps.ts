// What the test command runs, as data.

import { join } from 'node:path';
import { nodeTestCount, playwrightCount, type Step } from './step.ts';

const node = (...args: string[]): Step['command'] => [process.execPath, ...args];
const tool = (file: string, ...args: string[]) => node(join('node_modules', ...file.split('/')), ...args);
const place = { SITE_URL: 'https://reference.example', CONTENT_DIR: 'content' };

const nodeTests = (name: string, globs: readonly string[], env: Step['env'] = {}): Step => {
  return { name, command: node('--test', '--test-reporter=spec', ...globs), env, count: nodeTestCount };
};

/** Every step by its name. Sites are built into the folders given, and `scratch` takes what the steps report. */
export function testSteps(atRoot: string, below: string, scratch: string) {
  const second = { SECOND_SITE_UNDER_TEST: join(scratch, 'second') };
  const built = { ...place, ...second, BASE_PATH: '/', SITE_UNDER_TEST: atRoot, SITE_BELOW_UNDER_TEST: below };
  const browserTests = (name: string, ...args: string[]): Step => {
    const report = join(scratch, `${name}.json`);
    const env = { ...built, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const command = tool('@playwright/test/cli.js', 'test', ...args);
    return { name, command, env, count: () => playwrightCount(report), live: true };
  };
  return {
    types: {
      name: 'types',
      command: tool('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'),
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    },
    lint: { name: 'lint', command: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
    format: { name: 'format', command: tool('prettier/bin/prettier.cjs', '--check', '.') },
    unit: nodeTests(
      'unit',
      ['src/**', 'scripts', 'tests', 'tests/!(built|hostile|full)/**'].map((folder) => `${folder}/*.test.ts`),
      second,
    ),
    hostile: nodeTests('hostile', ['tests/hostile/*.test.ts']),
    build: { name: 'build', command: node('scripts/build.ts', '--to', atRoot), env: { ...place, BASE_PATH: '/' } },
    below: { name: 'below', command: node('scripts/build.ts', '--to', below), env: { ...place, BASE_PATH: '/a/b' } },
    pages: nodeTests('pages', ['tests/built/*.test.ts'], built),
    browser: browserTests('browser'),
    // From here on only with --full.
    killed: nodeTests('killed', ['tests/full/killed.test.ts']),
    identical: nodeTests('identical', ['tests/full/identical.test.ts']),
    fuzz: nodeTests('fuzz', ['src/catalog/load.test.ts', 'src/catalog/prose/*.test.ts'], { FUZZ_RUNS: '20000' }),
    judges: nodeTests('judges', ['tests/full/links.test.ts', 'tests/full/observatory.test.ts'], built),
    everyone: browserTests('everyone', '-c', 'tests/full/playwright.config.ts'),
  } satisfies Record<string, Step>;
}
