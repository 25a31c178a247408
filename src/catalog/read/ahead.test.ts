import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContent } from '../parse/parse.ts';
import { parsedAhead } from './ahead.ts';
import type { ContentFile } from './read.ts';

const FAULTY = [3, 2100];

const files = Array.from({ length: 2200 }, (_, number): ContentFile => {
  const fault = FAULTY.includes(number) ? 'call: page\n' : '';
  return { path: `events/e-${number}.yaml`, text: `# One of many.\nname: E ${number}\ncall: track\n${fault}` };
});

test('Two threads read what one reads, and leave what is faulty to whoever reports it', async () => {
  const ahead = await parsedAhead(files);
  assert.deepEqual(
    ahead.flatMap(({ data }, index) => (data === undefined ? [index] : [])),
    FAULTY,
  );
  const [one, two] = [parseContent(files), parseContent(ahead)];
  assert.deepEqual(two.problems, one.problems);
  assert.deepEqual(
    two.value.events.map(({ data, at }) => [data, at([]), at(['name'])]),
    one.value.events.map(({ data, at }) => [data, at([]), at(['name'])]),
  );
});

test('A catalog of few files starts no thread', async () => {
  const few = files.slice(0, 100);
  assert.equal(await parsedAhead(few), few);
});
