// Browsers other than the one Playwright is set up for, and the servers of others: whatever a machine may lack.

import { firefox, test, type Browser, type LaunchOptions } from '@playwright/test';
import { findBrowser, startOf } from '../../scripts/test/browser.ts';
import { missing, programOf, type Program } from '../../scripts/test/programs.ts';

/** Full path of a program. Where it is missing the test is passed over and says so; in CI it fails. */
export function need(name: Program): string {
  const program = programOf(name);
  if (program === undefined && process.env['CI']) throw new Error(missing(name));
  test.skip(program === undefined, missing(name));
  return program ?? ''; // is there: the line above ends the test
}

/** Firefox as its makers ship it. */
export function launchFirefox(): Promise<Browser> {
  return firefox.launch({ channel: 'moz-firefox', executablePath: need('Firefox') });
}

/** What starts a Chromium with windows, though nobody sees them: as readers have it, where it matters how a page comes. */
export function withWindows(): LaunchOptions {
  const found = findBrowser();
  return found?.kind === 'installed' ? startOf(found) : { channel: 'chromium' };
}
