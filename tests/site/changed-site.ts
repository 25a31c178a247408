// The shipped catalog with an event renamed and a property deleted, its redirects applied, built at a base path.

import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, PAGES_ONLY } from '../second/built.ts';
import { remedied, shipped, withoutProperty, withRenamedEvent } from './changed-catalog.ts';

export const BASE = '/a/b';

/** Builds it and returns its folder, which anybody may read: servers give up the rights they were started with. */
export async function buildChangedSite(): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'changed-'));
  const content = join(scratch, 'content');
  const files = remedied(withoutProperty(withRenamedEvent(shipped, 'order-completed', 'order-placed'), 'coupon'));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const site = join(scratch, 'site');
  const place = { SITE_URL: 'https://reference.example', BASE_PATH: BASE, FRAME_ANCESTORS: 'http://wiki.test:*' };
  await build(content, site, { ...place, ...PAGES_ONLY });
  chmodSync(scratch, 0o755);
  return site;
}
