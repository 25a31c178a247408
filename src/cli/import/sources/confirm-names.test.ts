import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runCatalog } from '../../run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'confirm-'));
after(() => rmSync(scratch, { recursive: true }));
const prose = join(scratch, 'notes.txt');
writeFileSync(
  prose,
  Array.from({ length: 40 }, (_, day) => `On day ${day} we spoke of what to track next.\n`).join(''),
);

async function imported(more: readonly string[], answer?: boolean) {
  const content = join(mkdtempSync(join(scratch, 'catalog-')), 'content');
  const err: string[] = [];
  const asked: string[] = [];
  const code = await runCatalog(['import', prose, '--content', content, ...more], {
    out: () => undefined,
    err: (text) => err.push(text),
    env: {},
    ...(answer !== undefined && {
      ask: (question: string) => {
        asked.push(question);
        return Promise.resolve(answer);
      },
    }),
  });
  return { code, err: err.join('\n'), asked, isWritten: existsSync(content) };
}

test('names are taken from prose where somebody says that they are events', async () => {
  const { code, asked, isWritten } = await imported([], true);
  assert.deepEqual([code, isWritten], [0, true]);
  assert.match(
    asked[0] ?? '',
    /^This reads like prose, and 40 names would be taken from it, such as "On day 0 .*\nAre they events\?$/,
  );
});

test('names are not taken from prose where somebody says no, or nobody is there', async () => {
  for (const answer of [false, undefined]) {
    const { code, err, isWritten } = await imported([], answer);
    assert.deepEqual([code, isWritten], [2, false]);
    assert.match(err, /Nothing was written\. If they are events, say so with --as text\./);
  }
});

test('nobody is asked about prose that is said to be a list of names', async () => {
  const { code, asked } = await imported(['--as', 'text'], false);
  assert.deepEqual([code, asked], [0, []]);
});
