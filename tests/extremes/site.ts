import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeExtremes } from './catalog.ts';

/** Builds the catalog of extremes in a folder of its own, and returns the folder of the site in it. */
export function buildExtremes(): string {
  const scratch = mkdtempSync(join(tmpdir(), 'extremes-'));
  const [content, site] = [join(scratch, 'content'), join(scratch, 'site')];
  writeExtremes(content);
  const own = {
    CONTENT_DIR: content,
    SITE_URL: 'https://x.example',
    BASE_PATH: '/',
    PREVIEW_IMAGES: 'off',
    PRECOMPRESSED: 'off',
  };
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/build/build.ts'), '--to', site], {
    env: { ...process.env, ...own },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return site;
}
