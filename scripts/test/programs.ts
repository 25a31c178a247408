// Programs of others that the tests drive: found on this machine, or installed from the system's packages.

import { BROWSER_MISSING, ensureQuickBrowser } from './browser.ts';
import { ensureJava, JAVA_MISSING } from './java.ts';
import { aptInstall, findProgram } from './system.ts';

/** The names a program may have, what must stand beside it, and the Debian packages that bring all of it. */
const PACKAGED = {
  nginx: { names: ['nginx', '../sbin/nginx'], beside: [], packages: ['nginx-light'] },
  caddy: { names: ['caddy'], beside: [], packages: ['caddy'] },
  openssl: { names: ['openssl'], beside: [], packages: ['openssl'] },
  Firefox: { names: ['firefox-esr', 'firefox'], beside: [], packages: ['firefox-esr'] },
  WebKit: {
    names: ['WebKitWebDriver'],
    beside: ['xvfb-run', 'xauth', 'dbus-run-session'],
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
  },
} as const;

export type Program = keyof typeof PACKAGED;
export type Need = Program | 'Chromium' | 'Java';

/** Full path of a program, where it is and all it needs is as well. */
export function programOf(name: Program): string | undefined {
  const { names, beside } = PACKAGED[name];
  const path = names.map(findProgram).find((found) => found !== undefined);
  return beside.every(findProgram) ? path : undefined;
}

/** What to say where a program cannot be had. */
export function missing(name: Need): string {
  if (name === 'Chromium') return BROWSER_MISSING;
  if (name === 'Java') return JAVA_MISSING;
  const packages = PACKAGED[name].packages.join(' ');
  return `${name.toLowerCase()}-missing  ${name} was not found and could not be installed (Debian: apt-get install ${packages}).`;
}

/** Finds what is needed, or installs it. True if it is there afterwards. */
export function ensure(name: Need): boolean {
  if (name === 'Chromium') return ensureQuickBrowser() !== undefined;
  if (name === 'Java') return ensureJava() !== undefined;
  if (programOf(name) === undefined) aptInstall(...PACKAGED[name].packages);
  return programOf(name) !== undefined;
}
