import { join } from 'node:path';
import { aptInstall, findProgram, runs } from './system.ts';

export const JAVA_MISSING =
  'java-missing  The Nu HTML checker needs Java 11 or newer, and none was found or could be installed. ' +
  'Install a Java runtime (Debian: apt-get install default-jre-headless), or set JAVA_HOME.';

/** A Java that starts: of JAVA_HOME, or of the PATH. */
export function findJava(): string | undefined {
  const home = process.env['JAVA_HOME'];
  const candidates = [home ? join(home, 'bin', 'java') : undefined, findProgram('java')];
  return candidates.find((path) => path !== undefined && runs(path, ['-version']));
}

/** Finds Java, or installs it from the system's packages. */
export function ensureJava(): string | undefined {
  return findJava() ?? (aptInstall('default-jre-headless') ? findJava() : undefined);
}
