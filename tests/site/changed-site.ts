// The shipped catalog with an event renamed and a property deleted, its redirects applied, built at a base path.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { remedied, shipped, withoutProperty, withRenamedEvent } from './changed-catalog.ts';

export const BASE = '/a/b';

/** Builds it and returns its folder, which anybody may read: servers give up the rights they were started with. */
export function buildChangedSite(): string {
  const scratch = mkdtempSync(join(tmpdir(), 'changed-'));
  const content = join(scratch, 'content');
  const files = remedied(withoutProperty(withRenamedEvent(shipped, 'order-completed', 'order-placed'), 'coupon'));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const site = join(scratch, 'site');
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    SITE_URL: 'https://reference.example',
    BASE_PATH: BASE,
    FRAME_ANCESTORS: 'http://wiki.test:*',
    PREVIEW_IMAGES: 'off',
    PRECOMPRESSED: 'off',
  };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build/build.ts', '--to', site], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  chmodSync(scratch, 0o755);
  return site;
}
