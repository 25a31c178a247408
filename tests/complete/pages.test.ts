// What authors write stands on the pages of a built site.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build, PAGES_ONLY } from '../second/built.ts';
import { FOLDER, markers } from './fixture.ts';
import { judge } from './judge.ts';
import { LEFT_OUT } from './left-out.ts';
import { lookFor } from './looks.ts';
import { pagesIn, pageSays } from './pages.ts';

const scratch = mkdtempSync(join(tmpdir(), 'complete-'));
after(() => rmSync(scratch, { recursive: true }));

test('every authored key stands on its page, or in a list of what does not', async () => {
  const site = process.env['COMPLETE_SITE_UNDER_TEST'] ?? join(scratch, 'site');
  if (!process.env['COMPLETE_SITE_UNDER_TEST']) await build(FOLDER, site, PAGES_ONLY);
  const pages = pagesIn(site);
  const looks = markers.map((marker) => lookFor(marker, 'page', pageSays(marker, pages)));
  assert.deepEqual(judge(looks, LEFT_OUT), []);
});
