// Finds a Chromium for the browser tests: one that is installed, else Playwright's own, else the system's package.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { aptInstall, findProgram, isExecutable, outputOf, runs } from './system.ts';

export const BROWSER_MISSING =
  'browser-missing  The browser tests need Chromium, and none was found or could be installed. ' +
  'Install one (Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium), ' +
  'or set CHROMIUM_PATH to one.';

/** `path` is absent for Playwright's own browser, which it finds by itself. */
type Browser = { readonly kind: 'installed'; readonly path: string } | { readonly kind: 'playwright' };

/** What the search may ask of a machine; the tests answer for machines they are not on. */
export interface Machine {
  readonly named: string | undefined;
  readonly program: (name: string) => string | undefined;
  /** Starts and says its version: a file that is there may still lack its libraries. */
  readonly starts: (path: string) => boolean;
  readonly hasPlaywrightBrowser: () => boolean;
  readonly installPlaywrightBrowser: () => boolean;
  readonly installPackage: () => boolean;
  readonly installShell: () => boolean;
}

/** Chromium without windows, as Playwright's own is: a page costs some two fifths less there. */
const SHELL = 'chromium-headless-shell';

/** What Playwright is told to start it. */
export function startOf(browser: Browser | undefined): { readonly executablePath?: string } {
  return browser?.kind === 'installed' ? { executablePath: browser.path } : {};
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser that is there already. */
export function findBrowser(machine: Machine = thisMachine): Browser | undefined {
  if (machine.named) return machine.starts(machine.named) ? { kind: 'installed', path: machine.named } : undefined;
  if (machine.hasPlaywrightBrowser()) return { kind: 'playwright' };
  const candidates = [...NAMES.map(machine.program), ...PLACES].filter((path) => path !== undefined);
  const path = candidates.find(machine.starts);
  return path === undefined ? undefined : { kind: 'installed', path };
}

/** A browser that is there already, or one installed now. One that was named is never replaced by another. */
export function ensureBrowser(machine: Machine = thisMachine): Browser | undefined {
  const found = findBrowser(machine);
  if (found || machine.named) return found;
  if (machine.installPlaywrightBrowser() && machine.hasPlaywrightBrowser()) return { kind: 'playwright' };
  return machine.installPackage() ? findBrowser(machine) : undefined;
}

/** The browser for tests: without windows where the machine has one. */
export function findQuickBrowser(machine: Machine = thisMachine): Browser | undefined {
  const shell = machine.named || machine.hasPlaywrightBrowser() ? undefined : machine.program(SHELL);
  return shell && machine.starts(shell) ? { kind: 'installed', path: shell } : findBrowser(machine);
}

/** The same, installed beside a Chromium that has windows where that can be; where it can't, that one does. */
export function ensureQuickBrowser(machine: Machine = thisMachine): Browser | undefined {
  const found = ensureBrowser(machine);
  const lacksShell = found?.kind === 'installed' && !machine.named && !machine.program(SHELL);
  if (lacksShell) machine.installShell();
  return found && findQuickBrowser(machine);
}

const thisMachine: Machine = {
  named: process.env['CHROMIUM_PATH'],
  program: findProgram,
  // On Windows `--version` opens a window instead of answering.
  starts: (path) => (process.platform === 'win32' ? existsSync(path) : isExecutable(path) && runs(path, ['--version'])),
  hasPlaywrightBrowser: () => existsSync(chromium.executablePath()),
  installPlaywrightBrowser() {
    const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
    const playwright = (...args: string[]) => runs(process.execPath, [cli, ...args]);
    if (!playwright('install', 'chromium')) return false;
    if (process.getuid?.() === 0) playwright('install-deps', 'chromium');
    return true;
  },
  installPackage: () => aptInstall('chromium', 'fonts-dejavu-core'),
  installShell() {
    // That of the Chromium which is there, so that the other stays as it is.
    const version = outputOf('dpkg-query', ['-W', '-f', '${Version}', 'chromium']);
    return version !== '' && aptInstall(`${SHELL}=${version}`);
  },
};
