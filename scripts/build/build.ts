// `npm run build`: builds beside the site that serves now, and swaps the new one in whole if the catalog is sound.
// Without a change of catalog, program or settings the site that is there stays; `--fresh` builds all the same.
// `--to <folder>` puts the finished site into a new folder instead, and swaps nothing.

import { constants, existsSync } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { report } from '../../src/catalog/report.ts';
import { DEFAULT_SITE_URL, readSettings, SettingsError, type Settings } from '../../src/site/settings.ts';
import { finishWriting } from '../../src/cli/write-files.ts';
import { inputsDigests, type Inputs } from './inputs.ts';
import { KeptBuild } from './kept/kept-build.ts';
import { endApart } from './pages/apart.ts';
import { makeReadable } from './readable.ts';
import { tellOf } from './release/refusal.ts';
import {
  abandonRelease,
  beginRelease,
  deliverRelease,
  finishRelease,
  isReplaceable,
  rememberMade,
  saidOf,
  type Release,
} from './release/release.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
makeReadable();
const root = process.cwd();
const started = performance.now();

const { values } = parseArgs({ options: { to: { type: 'string' }, fresh: { type: 'boolean', default: false } } });
const settings = settingsOrQuit();
if (settings) {
  finishWriting(settings.contentDir);
  await (values.to === undefined ? buildAndSwap(settings) : buildTo(settings, resolve(values.to)));
}

function settingsOrQuit(): Settings | undefined {
  try {
    return readSettings();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    quit(error.message);
    return undefined;
  }
}

async function buildTo(settings: Settings, folder: string): Promise<void> {
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
  const publish = async (release: Release) => {
    await deliverRelease(release, folder);
    return folder;
  };
  await buildRelease(settings, inputsDigests(root, settings), publish);
}

async function buildAndSwap(settings: Settings): Promise<void> {
  if (!(await isReplaceable(root))) {
    return quit('output-not-ours  dist/ is a folder that this build did not make. Move it away, then build again.');
  }
  const inputs = inputsDigests(root, settings);
  const { program, all } = inputs;
  const said = values.fresh ? undefined : await saidOf(root, all);
  if (said !== undefined) {
    sayOfCatalog(said, settings);
    return console.log('Nothing has changed: dist/ stays as it is.');
  }
  const kept = values.fresh ? KeptBuild.empty() : await KeptBuild.open(root, program);
  const publish = async (release: Release, saidNow: string, sums: string) => {
    kept.save(root, { release: release.id, program, sums }, release.cache);
    await finishRelease(root, release);
    await rememberMade(root, release, all, saidNow);
    return join(root, 'dist');
  };
  await buildRelease(settings, inputs, publish, kept);
}

/** Builds the site and hands it to `publish`, which returns where it is now. */
async function buildRelease(
  settings: Settings,
  inputs: Inputs,
  publish: (release: Release, said: string, sums: string) => Promise<string>,
  kept?: KeptBuild,
): Promise<void> {
  const release = await beginRelease(root).catch((error: unknown) => quit(unwritable(join(root, '.site'), error)));
  if (!release) return;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void endApart().then(() => {
        abandonRelease(release);
        process.exit(1);
      });
    });
  }
  try {
    // Loaded late: what it imports reads the settings, which may be wrong.
    const { buildPages, finishSite } = await import('./build-site.ts');
    const { value: catalog, problems } = await buildPages(settings, release.folder, release.cache, {
      kept,
      inputs,
      isFresh: values.fresh,
    });
    const said = problems.length > 0 ? report(problems, relative(root, settings.contentDir)) : '';
    if (!catalog) {
      console.error(said);
      abandonRelease(release);
      process.exit(1); // Astro is yet to write what it read, into a folder that is gone.
    }
    sayOfCatalog(said, settings);
    const sums = await finishSite(catalog, settings, release.folder, kept);
    say(await publish(release, said, sums));
  } catch (error) {
    abandonRelease(release);
    fail(error);
  }
}

function unwritable(folder: string, error: unknown): string {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return `output-not-writable  "${folder}" cannot be written (${reason}). Check who may write there.`;
}

function sayOfCatalog(said: string, { siteUrl }: Settings): void {
  if (said !== '') console.error(said);
  if (siteUrl === DEFAULT_SITE_URL) console.log(`SITE_URL is not set: addresses in full begin with ${siteUrl}.`);
}

function say(folder: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const shown = relative(root, folder);
  console.log(`Built ${shown.startsWith('..') ? folder : shown}/ in ${seconds} s.`);
}

function fail(error: unknown): void {
  console.error(tellOf(error));
  console.error('build-failed  The site was not built. What served before still does.');
  process.exitCode = 1;
}

function quit(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
