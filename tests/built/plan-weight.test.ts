// The first load of the plan page, with the data its script asks for, held to a budget.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { weigh } from '../../bench/weigh.ts';
import { mainSite } from '../site/built.ts';

const MOST = 40 * 1024;

const site = mainSite();
if (site.basePath === '/') {
  test('the plan page loads at most 40 KB', () => {
    const page = weigh(site.folder, 'plan/').total.brotli;
    const data = brotliCompressSync(readFileSync(join(site.folder, 'plan/data.json'))).length;
    assert.ok(page + data <= MOST, `${page} + ${data} bytes`);
  });
}
