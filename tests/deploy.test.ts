import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, parseDocument } from 'yaml';

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
    for (const [, script = ''] of read(name).matchAll(/npm run (?:--silent )?([\w:-]+)/g))
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

test('pipelines name actions by commit, and images by the version of Node that the project pins', () => {
  const github = files.filter((name) => name.startsWith('github-')).map(read);
  const uses = [...github.join('\n').matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
  assert.ok(uses.length > 4);
  for (const action of uses) assert.match(action, /^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const node = readFileSync(join(root, '.node-version'), 'utf8').trim();
  assert.match(read('github-pages.yml'), new RegExp(`node-version: ${node}$`, 'm'));
  assert.match(read('gitlab-ci.yml'), new RegExp(`^image: node:${node}-slim$`, 'm'));
  assert.match(read('Containerfile'), new RegExp(`^FROM node:${node}-slim AS build$`, 'm'));
});

test('pipelines have the jobs and steps their hosts look for', () => {
  const github = parse(read('github-pages.yml')) as GitHub; // its shape is what is asked
  assert.deepEqual(Object.keys(github.jobs), ['check', 'publish']);
  assert.equal(github.jobs['publish']?.permissions?.['pages'], 'write');
  for (const { steps } of Object.values(github.jobs)) {
    for (const step of steps) assert.ok(step.uses ?? step.run, JSON.stringify(step));
  }
  const gitlab = parse(read('gitlab-ci.yml')) as { pages: { script: string[]; pages: { publish: string } } }; // as above
  assert.ok(gitlab.pages.script.some((line) => line.endsWith(` ${gitlab.pages.pages.publish}`)));
});

test('both jobs for a change report in the same words, and what they run writes one comment', (t) => {
  const github = parse(read('github-pull-request.yml')) as GitHub; // its shape is what is asked
  const gitlab = parse(read('gitlab-merge-request.yml')) as { 'tracking-plan': { script: string[] } }; // as above
  const report = github.jobs['review']?.steps.find(({ name }) => name === 'report')?.run ?? '';
  const other = gitlab['tracking-plan'].script.at(-1);
  assert.equal(report.replace('"$RUNNER_TEMP/comment.md"', 'comment.md'), other);
  const scratch = mkdtempSync(join(tmpdir(), 'review-'));
  t.after(() => rmSync(scratch, { recursive: true }));
  mkdirSync(join(scratch, 'code'));
  writeFileSync(join(scratch, 'code/a.js'), "analytics.track('Signed Up', {});");
  const env = { ...process.env, CODE: join(scratch, 'code'), BASE: 'HEAD', RUNNER_TEMP: scratch };
  execFileSync('bash', ['-e', '-c', report], { cwd: root, env });
  const comment = readFileSync(join(scratch, 'comment.md'), 'utf8');
  assert.match(comment, /^<!-- catalog -->\n/);
  assert.match(comment, /\n## Events in the code\n\n1 file read, 1 call found, 1 documented event among them/);
});

interface GitHub {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly name?: string; readonly uses?: string; readonly run?: string }[];
      }
    >
  >;
}
