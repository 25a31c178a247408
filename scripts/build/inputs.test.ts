import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSettings } from '../../src/site/settings.ts';
import { inputsDigests } from './inputs.ts';

const root = mkdtempSync(join(tmpdir(), 'inputs-'));
mkdirSync(join(root, 'content', 'events'), { recursive: true });
mkdirSync(join(root, 'src'));
const digest = (env: Record<string, string> = {}) => inputsDigests(root, readSettings(env, root)).all;

test('the same inputs have the same digest', () => {
  assert.equal(digest(), digest());
});

test('a change of the catalog, the program or the settings changes the digest', () => {
  const seen = [digest()];
  writeFileSync(join(root, 'content', 'events', 'a.yaml'), 'name: A\n');
  seen.push(digest());
  writeFileSync(join(root, 'content', 'events', 'a.yaml'), 'name: B\n');
  seen.push(digest());
  writeFileSync(join(root, 'src', 'a.ts'), '');
  seen.push(digest(), digest({ BASE_PATH: '/a' }));
  assert.equal(new Set(seen).size, seen.length);
});

test('what Astro bundles is the same for catalogs without other prose, and for other settings than where the site will be', () => {
  const bundle = (env: Record<string, string> = {}) => inputsDigests(root, readSettings(env, root)).bundle;
  const first = bundle();
  mkdirSync(join(root, 'elsewhere'));
  assert.equal(bundle({ CONTENT_DIR: 'elsewhere', PREVIEW_IMAGES: 'off' }), first);
  writeFileSync(join(root, 'content', 'events', 'a.mdx'), 'Prose.');
  const seen = [first, bundle(), bundle({ BASE_PATH: '/a' }), bundle({ SITE_URL: 'https://a.example' })];
  assert.equal(new Set(seen).size, seen.length);
});
