// `npm run build`: checks the catalog, builds beside the site that serves now, and swaps the new one in whole.
// Without a change of catalog, program or settings the site that is there stays; `--fresh` builds all the same.
// `--to <folder>` puts the finished site into a new folder instead, and swaps nothing.

import { constants, existsSync } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { Catalog } from '../../src/catalog/model.ts';
import { report } from '../../src/catalog/report.ts';
import { DEFAULT_SITE_URL, readSettings, SettingsError, type Settings } from '../../src/site/settings.ts';
import type * as site from './build-site.ts';
import { inputsDigest } from './inputs.ts';
import {
  abandonRelease,
  beginRelease,
  deliverRelease,
  finishRelease,
  isMadeFrom,
  isReplaceable,
  rememberMade,
  type Release,
} from './release.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
const root = process.cwd();
const started = performance.now();

const { values } = parseArgs({ options: { to: { type: 'string' }, fresh: { type: 'boolean', default: false } } });
const settings = settingsOrQuit();
const catalog = settings && (await soundCatalog(settings));
if (settings && catalog)
  await (values.to === undefined ? buildAndSwap(catalog, settings) : buildTo(catalog, settings, resolve(values.to)));

function settingsOrQuit(): Settings | undefined {
  try {
    return readSettings();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    quit(error.message);
    return undefined;
  }
}

async function soundCatalog({ contentDir, siteUrl }: Settings): Promise<Catalog | undefined> {
  const { value, problems } = await loadCatalog(contentDir);
  if (problems.length > 0) console.error(report(problems, relative(root, contentDir)));
  if (value && siteUrl === DEFAULT_SITE_URL)
    console.log(`SITE_URL is not set: addresses in full begin with ${siteUrl}.`);
  if (!value) process.exitCode = 1;
  return value;
}

/** Loaded late: what it imports reads the settings, which may be wrong. */
async function buildSite(...args: Parameters<typeof site.buildSite>): Promise<void> {
  await (await import('./build-site.ts')).buildSite(...args);
}

async function buildTo(catalog: Catalog, settings: Settings, folder: string): Promise<void> {
  if (existsSync(folder)) return quit(`output-exists  "${folder}" is there already. Name a new folder.`);
  const inside = relative(settings.contentDir, folder);
  if (!inside.startsWith('..') && !isAbsolute(inside)) {
    return quit(`output-in-content  "${folder}" is inside the catalog. Name a folder elsewhere.`);
  }
  try {
    await mkdir(dirname(folder), { recursive: true });
    await access(dirname(folder), constants.W_OK);
  } catch (error) {
    return quit(unwritable(folder, error));
  }
  await buildRelease(catalog, settings, async (release) => {
    await deliverRelease(release, folder);
    return folder;
  });
}

async function buildAndSwap(catalog: Catalog, settings: Settings): Promise<void> {
  if (!(await isReplaceable(root))) {
    return quit('output-not-ours  dist/ is a folder that this build did not make. Move it away, then build again.');
  }
  const inputs = inputsDigest(root, settings);
  if (!values.fresh && (await isMadeFrom(root, inputs)))
    return console.log('Nothing has changed: dist/ stays as it is.');
  await buildRelease(catalog, settings, async (release) => {
    await finishRelease(root, release);
    await rememberMade(root, release, inputs);
    return join(root, 'dist');
  });
}

/** Builds the site and hands it to `publish`, which returns where it is now. */
async function buildRelease(
  catalog: Catalog,
  settings: Settings,
  publish: (release: Release) => Promise<string>,
): Promise<void> {
  const release = await beginRelease(root).catch((error: unknown) => quit(unwritable(join(root, '.site'), error)));
  if (!release) return;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      abandonRelease(release);
      process.exit(1);
    });
  }
  try {
    await buildSite(catalog, settings, release.folder, release.cache);
    say(await publish(release));
  } catch (error) {
    abandonRelease(release);
    fail(error);
  }
}

function unwritable(folder: string, error: unknown): string {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return `output-not-writable  "${folder}" cannot be written (${reason}). Check who may write there.`;
}

function say(folder: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const shown = relative(root, folder);
  console.log(`Built ${shown.startsWith('..') ? folder : shown}/ in ${seconds} s.`);
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  console.error('build-failed  The site was not built. What served before still does.');
  process.exitCode = 1;
}

function quit(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
