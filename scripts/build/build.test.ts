import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const scratch = mkdtempSync(join(tmpdir(), 'build-'));
const target = join(scratch, 'site');

function build(env: Record<string, string>, to = target) {
  const command = [join(import.meta.dirname, 'build.ts'), '--to', to];
  return spawnSync(process.execPath, command, { encoding: 'utf8', env: { ...process.env, ...env } });
}

test('settings that cannot be used stop the build before it begins', () => {
  const { status, stderr } = build({ BASE_PATH: 'a/b', SITE_URL: 'example.com' });
  assert.equal(status, 2);
  assert.match(stderr, /^site-url-invalid {2}.*\nbase-path-slash {2}.*\n$/);
  assert.equal(existsSync(target), false);
});

test('a catalog with errors stops the build before it begins', () => {
  const content = join(scratch, 'content');
  mkdirSync(join(content, 'events'), { recursive: true });
  writeFileSync(join(content, 'events', 'x.yaml'), 'nme: X\n');
  const { status, stderr } = build({ CONTENT_DIR: content });
  assert.equal(status, 1);
  assert.match(stderr, /events\/x\.yaml:1:1 error /);
  assert.equal(existsSync(target), false);
});

test('a folder that is there already is not built over', () => {
  const { status, stderr } = build({}, scratch);
  assert.equal(status, 2);
  assert.match(stderr, /^output-exists {2}/m);
});

test('a folder inside the catalog is not built into', () => {
  const content = join(import.meta.dirname, '../../tests/fixtures/small');
  const { status, stderr } = build({ CONTENT_DIR: content }, join(content, 'site'));
  assert.equal(status, 2);
  assert.match(stderr, /^output-in-content {2}/m);
});

test('a folder that cannot be written is named with the reason', () => {
  writeFileSync(join(scratch, 'file'), '');
  const { status, stderr } = build({}, join(scratch, 'file', 'site'));
  assert.equal(status, 2);
  assert.match(stderr, /^output-not-writable {2}.* \((?:ENOTDIR|EEXIST)\)\./m);
});
