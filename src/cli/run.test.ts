import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { runCatalog } from './run.ts';

const small = resolve(import.meta.dirname, '../../tests/fixtures/small');

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCatalog(args, { out: (text) => out.push(text), err: (text) => err.push(text), env });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('A sound catalog exits with 0', async () => {
  assert.deepEqual(await run(['check', '--content', small]), { code: 0, out: 'No problems.', err: '' });
});

test('CONTENT_DIR names the folder where no option does', async () => {
  assert.equal((await run(['check'], { CONTENT_DIR: small })).code, 0);
  assert.equal((await run(['check', '--content', small], { CONTENT_DIR: '/nowhere' })).code, 0);
});

test('Errors exit with 1', async () => {
  const { code, out } = await run(['check', '--content', '/nowhere']);
  assert.equal(code, 1);
  assert.match(out, /^\/nowhere:1:1 error content-missing/);
});

for (const args of [[], ['chek'], ['check', '--format', 'xml'], ['check', '--contents', 'x'], ['check', 'extra']]) {
  test(`Wrong arguments exit with 2: ${args.join(' ') || 'none'}`, async () => {
    const { code, err } = await run(args);
    assert.equal(code, 2);
    assert.notEqual(err, '');
  });
}

test('Help is printed and exits with 0', async () => {
  assert.match((await run(['--help'])).out, /check {2}/);
  assert.match((await run(['check', '--help'])).out, /Exit code: 0/);
});

test('An empty name of a folder is refused, not taken for the folder one stands in', async () => {
  for (const args of [
    ['check', '--content', ''],
    ['stats', '--content', ''],
    ['export', 'csv', '--content', ''],
    ['export', 'csv', '--content', small, '--out', ''],
    ['new', 'event', 'Door Moved', '--content', ''],
    ['diff', '', '--content', small],
    ['diff', small, '--content', ''],
    ['init', ''],
  ]) {
    const { code, err } = await run(args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, /^(?:--content|--out|The name of the folder|The commit or folder to compare with) is empty\./);
  }
});
