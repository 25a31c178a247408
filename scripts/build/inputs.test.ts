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
