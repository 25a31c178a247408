import { resolve } from 'node:path';
import { hasErrors } from '../catalog/codes.ts';
import type { checkCatalog } from '../catalog/check.ts';
import { loadCatalog } from '../catalog/load.ts';
import type { Catalog } from '../catalog/model.ts';
import type { Staged } from '../catalog/problem.ts';
import { parsedAhead } from '../catalog/read/ahead.ts';
import { report } from '../catalog/report.ts';
import { readSettings, SettingsError, type Settings } from '../site/settings.ts';
import { placeSite } from '../site/urls.ts';
import type { Terminal } from './command.ts';
import { finishWriting } from './write-files.ts';

/** The catalog in a folder; nothing if it has errors, which are then printed. */
export async function loadOrReport(folder: string, { err, env }: Terminal): Promise<Catalog | undefined> {
  finishWriting(folder);
  const { value, problems } = await loadWhole(folder, env);
  if (hasErrors(problems)) err(report(problems, folder));
  return value;
}

/** The catalog in a folder, checked as a build checks it: with what it says of its own site. */
export async function loadWhole(
  folder: string,
  env: Terminal['env'],
  check?: typeof checkCatalog,
): Promise<Staged<Catalog | undefined>> {
  const loaded = await loadCatalog(folder, check, parsedAhead);
  const { gone, leading, images } = loaded.claims;
  if (gone.length + leading.length + images.length === 0) return loaded;
  const { withClaims } = await import('../claims/check-claims.ts');
  const settings = settingsFrom(env);
  placeSite({ ...settings, basePath: '/' }); // addresses of the catalog know of no other
  return withClaims(loaded, { settings, publicDir: PUBLIC });
}

const PUBLIC = resolve(import.meta.dirname, '../../public');

/** Of a site whose settings are wrong, which the build says, those of any. */
function settingsFrom(env: Terminal['env']): Settings {
  try {
    return readSettings({ ...env, CONTENT_DIR: '.' });
  } catch (error) {
    if (error instanceof SettingsError) return readSettings({ CONTENT_DIR: '.' });
    throw error;
  }
}
