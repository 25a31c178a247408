import { defineConfig } from '@playwright/test';
import { BROWSER_MISSING, findQuickBrowser, startOf } from './scripts/test/browser.ts';

const browser = findQuickBrowser();
if (!browser) throw new Error(BROWSER_MISSING);

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  testIgnore: 'full/**',
  outputDir: 'test-results',
  snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  timeout: 1_800_000,
  expect: { timeout: 120_000 }, // a busy machine is slow, not wrong
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...startOf(browser),
      args: [
        '--font-render-hinting=slight', // without windows letters are drawn as with them
        '--js-flags=--no-opt', // a page lives for a second, too short to compile anything again
        '--host-resolver-rules=MAP *.test 127.0.0.1', // hosts of tests are here
      ],
    },
    actionTimeout: 120_000,
  },
});
