// The schemas editors read: fresh, and right about the files of the shipped catalog.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob, resolve } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { writtenFiles } from '../scripts/build/schemas.ts';
import { authoredSchemas } from '../src/catalog/editor-schemas.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const ajv = addFormats.default(new Ajv({ allErrors: true, strict: false }));
const schemas = authoredSchemas().map(({ files, schema }) => ({ files, validate: ajv.compile(schema) }));

for (const [path, text] of writtenFiles()) {
  test(`${path} is fresh; if not, run: node scripts/build/schemas.ts`, () => assert.equal(read(path), text));
}

for (const folder of ['content', 'starter']) {
  test(`every file under ${folder}/ has a schema, and fits it`, () => {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yaml'),
    );
    assert.ok(files.length > 5);
    for (const file of files) {
      const own = schemas.filter(({ files: patterns }) => patterns.some((pattern) => matchesGlob(file, pattern)));
      assert.equal(own.length, 1, file);
      assert.ok(
        own[0]?.validate(parse(read(join(folder, file)))),
        `${file}: ${JSON.stringify(own[0]?.validate.errors)}`,
      );
    }
  });
}

test('VS Code and JetBrains are told of every schema, where it stands', () => {
  const settings = JSON.parse(read('.vscode/settings.json'))['yaml.schemas'];
  const names = authoredSchemas().map(({ name }) => `public/schemas/${name}.schema.json`);
  assert.deepEqual(
    Object.keys(settings).map((path) => join(path)),
    names,
  );
  const mapping = read('.idea/jsonSchemas.xml');
  for (const name of names) {
    assert.ok(mapping.includes(`value="${name}"`), name);
    assert.equal(dirname(name), 'public/schemas');
  }
});

test('a misspelt key and a wrong value are marked', () => {
  const event = schemas.find(({ files }) => files.includes('events/*.yaml'));
  const right = { name: 'A', summary: 'B.', call: 'track', properties: [] };
  assert.ok(event);
  assert.ok(event.validate(right));
  assert.ok(!event.validate({ ...right, propertes: [] }));
  assert.ok(!event.validate({ ...right, call: 'click' }));
  assert.ok(!event.validate({ name: 'A' }));
});
