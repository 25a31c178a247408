import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseDocument } from 'yaml';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'deploy');
const files = readdirSync(folder).filter((name) => !/^README\.md$|\.dockerignore$/.test(name));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }; // our own

test('the guide to deploying names every file beside it', () => {
  const guide = read('README.md');
  for (const name of files) assert.ok(guide.includes(`\`${name}\``), name);
});

test('the guide names every setting of the build', () => {
  const settings = readFileSync(join(root, 'src/site/settings.ts'), 'utf8');
  const names = [...settings.matchAll(/env\['(\w+)'\]|parseSwitch\('(\w+)'/g)].map(([, one, two]) => one ?? two ?? '');
  assert.ok(names.length >= 7);
  for (const name of names) assert.ok(read('README.md').includes(`| \`${name}\``), name);
});

for (const name of files) {
  test(`${name} runs only what there is`, () => {
    for (const [, script = ''] of read(name).matchAll(/npm run ([\w:-]+)/g))
      assert.ok(Object.hasOwn(scripts, script), script);
    for (const [, path = ''] of read(name).matchAll(/^COPY (?!--from)(\S+)/gm))
      assert.ok(existsSync(join(root, path)), path);
    if (name.endsWith('.yml')) assert.deepEqual(parseDocument(read(name)).errors, []);
  });
}

test('what runs in a container has no rights and the port of the server file', () => {
  assert.match(read('Containerfile'), /^FROM nginxinc\/nginx-unprivileged/m);
  assert.match(read('Containerfile'), /^EXPOSE 8080$/m);
  assert.match(read('nginx.conf'), /listen 8080;/);
});
