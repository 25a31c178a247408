import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ensureBrowser, ensureQuickBrowser, findBrowser, findQuickBrowser, type Machine } from './browser.ts';

/** A machine with nothing on it, where nothing can be installed, but for what is said. */
function machine(parts: Partial<Machine>): Machine {
  return {
    named: undefined,
    program: () => undefined,
    starts: () => false,
    hasPlaywrightBrowser: () => false,
    installPlaywrightBrowser: () => false,
    installPackage: () => false,
    installShell: () => false,
    ...parts,
  };
}

test('a browser that was named is taken', () => {
  const here = machine({ named: '/opt/chrome', starts: (path) => path === '/opt/chrome' });
  assert.deepEqual(findBrowser(here), { kind: 'installed', path: '/opt/chrome' });
});

test('a named browser that does not start is not replaced behind your back', () => {
  const here = machine({ named: '/opt/none', hasPlaywrightBrowser: () => true, installPackage: () => true });
  assert.equal(ensureBrowser(here), undefined);
});

test("Playwright's own browser comes before the system's", () => {
  const here = machine({ hasPlaywrightBrowser: () => true, starts: () => true });
  assert.deepEqual(findBrowser(here), { kind: 'playwright' });
});

test('a Chromium on the PATH is found', () => {
  const here = machine({
    program: (name) => (name === 'chromium-browser' ? '/snap/bin/chromium-browser' : undefined),
    starts: (path) => path === '/snap/bin/chromium-browser',
  });
  assert.deepEqual(findBrowser(here), { kind: 'installed', path: '/snap/bin/chromium-browser' });
});

test('a Chrome in its usual place on a Mac is found', () => {
  const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  assert.deepEqual(findBrowser(machine({ starts: (file) => file === path })), { kind: 'installed', path });
});

test('a browser that is there but does not start is passed over', () => {
  assert.equal(findBrowser(machine({ program: () => '/usr/bin/chromium' })), undefined);
});

test("on a bare machine Playwright's own is fetched", () => {
  let fetched = false;
  const here = machine({
    hasPlaywrightBrowser: () => fetched,
    installPlaywrightBrowser: () => (fetched = true),
    installPackage: () => assert.fail('the package manager was not needed'),
  });
  assert.deepEqual(ensureBrowser(here), { kind: 'playwright' });
});

test('where that cannot be fetched the package manager installs one', () => {
  let installed = false;
  const here = machine({
    installPackage: () => (installed = true),
    starts: (path) => installed && path === '/usr/bin/chromium',
  });
  assert.deepEqual(ensureBrowser(here), { kind: 'installed', path: '/usr/bin/chromium' });
});

test('where nothing works there is no browser, and no guess', () => {
  assert.equal(ensureBrowser(machine({})), undefined);
});

/** A machine with a Chromium that has windows, and one without once that is installed. */
function desk(parts: Partial<Machine> = {}, hasShell = () => false): Machine {
  return machine({
    program: (name) => {
      return name === 'chromium' || (name === 'chromium-headless-shell' && hasShell()) ? `/usr/bin/${name}` : undefined;
    },
    starts: () => true,
    ...parts,
  });
}

test('tests take a Chromium without windows, where there is one', () => {
  const shell = { kind: 'installed', path: '/usr/bin/chromium-headless-shell' };
  assert.deepEqual(findQuickBrowser(desk({}, () => true)), shell);
  assert.deepEqual(findBrowser(desk({}, () => true)), { kind: 'installed', path: '/usr/bin/chromium' });
  let installed = false;
  const here = desk({ installShell: () => (installed = true) }, () => installed);
  assert.deepEqual(ensureQuickBrowser(here), shell);
});

test('where it cannot be installed, does not start, or another was named, tests take the other', () => {
  const windows = { kind: 'installed', path: '/usr/bin/chromium' };
  assert.deepEqual(ensureQuickBrowser(desk()), windows);
  const broken = desk({ starts: (path) => !path.endsWith('shell') }, () => true);
  assert.deepEqual(findQuickBrowser(broken), windows);
  const named = desk({ named: '/opt/chrome', installShell: () => assert.fail('one was named') });
  assert.deepEqual(ensureQuickBrowser(named), { kind: 'installed', path: '/opt/chrome' });
});
