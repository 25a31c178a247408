import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { PlanEvent } from '../../../src/exports/selection.ts';
import { KeptTexts } from './kept-texts.ts';
import type { TextLengths } from './last-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-texts-'));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'all.csv');
const events = ['a', 'b', 'c'].map((id) => ({ id }) as PlanEvent); // nothing else of them is read

/** Texts of a build in which `changed` differs, and the events that were written anew. */
function textsOf(changed: string, head: string, before: ReadonlyMap<string, TextLengths> = new Map()) {
  const [made, texts]: [string[], Map<string, TextLengths>] = [[], new Map()];
  const kept = new KeptTexts({
    keeps: (name) => before.size > 0 && name !== `/event/${changed}`,
    made: () => undefined,
    texts,
    textsBefore: before,
    fileBefore: () => file,
  });
  for (const { id } of events) kept.resolve(id, () => undefined);
  const found = kept.of('csv', () => file)({ path: 'all.csv', head, between: ' ' }, events, ({ id }) => {
    made.push(id);
    return id === changed ? `${id} is otherwise` : `«${id}»`;
  });
  writeFileSync(file, `${head}${found.join(' ')}.`);
  return { made, texts, found };
}

test('only the text of an event that has changed is written anew', () => {
  const first = textsOf('', 'All: ');
  assert.deepEqual(first.made, ['a', 'b', 'c']);
  const second = textsOf('b', 'All: ', first.texts);
  assert.deepEqual(second.made, ['b']);
  assert.deepEqual(second.found, ['«a»', 'b is otherwise', '«c»']);
  assert.deepEqual(textsOf('a', 'All: ', second.texts).found, ['a is otherwise', 'b is otherwise', '«c»']);
});

test('under another head, or in a file that begins otherwise, all are written anew', () => {
  const first = textsOf('', 'All: ');
  assert.deepEqual(textsOf('b', 'Every: ', first.texts).made, ['a', 'b', 'c']);
  const again = textsOf('', 'All: ');
  writeFileSync(file, 'Something else');
  assert.deepEqual(textsOf('b', 'All: ', again.texts).made, ['a', 'b', 'c']);
});
