import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { judged, nodeTestCount, playwrightCount, slowest } from './step.ts';

test('a step without tests counts as one', () => {
  assert.deepEqual(judged(0, undefined), { passed: 1, failed: 0 });
  assert.deepEqual(judged(2, undefined), { passed: 0, failed: 1 });
});

test('a step that exits badly has failed, whatever it counted', () => {
  assert.deepEqual(judged(1, { passed: 7, failed: 0 }), { passed: 7, failed: 1 });
});

test('the closing lines of node --test are counted, cancelled tests as failed', () => {
  const output = 'ℹ tests 9\nℹ suites 0\nℹ pass 6\nℹ fail 2\nℹ cancelled 1\nℹ skipped 0\n';
  assert.deepEqual(nodeTestCount(output), { passed: 6, failed: 3, skipped: [], times: [] });
});

test('what node --test passed over is told with its reason', () => {
  const output = '✔ one (1ms)\n﹣ two (0.1ms) # nginx is missing.\nℹ pass 1\nℹ fail 0\nℹ cancelled 0\nℹ skipped 1\n';
  assert.deepEqual(nodeTestCount(output)?.skipped, ['nginx is missing.']);
});

test('output without closing lines counts nothing', () => {
  assert.equal(nodeTestCount('Could not find a test file'), undefined);
});

test('the report of Playwright is counted, flaky tests and stray errors as failed', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'step-')), 'report.json');
  writeFileSync(file, JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{}] }));
  assert.deepEqual(await playwrightCount(file), { passed: 5, failed: 3, skipped: [], times: [] });
});

test('what Playwright passed over is told with its reason, however deep it stands', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'step-')), 'report.json');
  const test = { status: 'skipped', annotations: [{ type: 'skip', description: 'WebKit is missing.' }] };
  const bare = { status: 'skipped', annotations: [] };
  const inner = { suites: [{ specs: [{ tests: [test, { status: 'expected', annotations: [] }] }] }] };
  const stats = { expected: 1, unexpected: 0, flaky: 0 };
  writeFileSync(file, JSON.stringify({ stats, errors: [], suites: [{ specs: [{ tests: [bare] }], ...inner }] }));
  assert.deepEqual((await playwrightCount(file))?.skipped, ['No reason is given.', 'WebKit is missing.']);
});

test('without a report nothing is counted', async () => {
  assert.equal(await playwrightCount('no-such-file.json'), undefined);
});

test('the tests that took longest are told of both runners, longest first', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'step-')), 'report.json');
  const spec = {
    title: 'in a browser',
    tests: [{ status: 'expected', annotations: [], results: [{ duration: 2500 }] }],
  };
  const stats = { expected: 1, unexpected: 0, flaky: 0 };
  writeFileSync(file, JSON.stringify({ stats, errors: [], suites: [{ specs: [spec] }] }));
  const output = '✔ quick (12.5ms)\n  ✖ inside (4000ms)\nℹ pass 1\nℹ fail 1\nℹ cancelled 0\nℹ skipped 0\n';
  const counts = [nodeTestCount(output), await playwrightCount(file)];
  const times = counts.flatMap((count) => count?.times ?? []);
  assert.deepEqual(slowest(times, 2), [
    { name: 'inside', seconds: 4 },
    { name: 'in a browser', seconds: 2.5 },
  ]);
});
