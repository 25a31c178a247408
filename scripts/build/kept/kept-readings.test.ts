import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parseContent } from '../../../src/catalog/parse/parse.ts';
import type { ContentFile } from '../../../src/catalog/read/read.ts';
import { KeptReadings, readReadings } from './kept-readings.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-readings-'));
after(() => rmSync(folder, { recursive: true }));

const file = (name: string, rest = ''): ContentFile => ({
  path: `events/${name.toLowerCase()}.yaml`,
  text: `# One.\nname: ${name}\ncall: track\nsince: 2025-03-01\n${rest}`,
});
const site: ContentFile = { path: 'site.yaml', text: 'name: A\ntagline: B.\nversion: 1\nupdated: 2025-01-01\n' };

test('what a file says is kept by its text, and read anew where that is another', async () => {
  const first = new KeptReadings();
  const [before] = await first.prepare([file('A'), file('B')]);
  first.write(folder);
  const kept = readReadings(folder);
  (kept.get('events/a.yaml')!.data as { name: string }).name = 'as it was kept';
  const [a, b] = await new KeptReadings(kept).prepare([file('A'), file('B', 'summary: Otherwise.\n')]);
  assert.deepEqual(a?.data, { ...(before?.data as object), name: 'as it was kept' });
  assert.equal((b?.data as { summary: string }).summary, 'Otherwise.');
});

test('what is kept is reported as what is read: faults and where they stand', async () => {
  const files = [site, file('A'), file('B', 'call: page\n'), file('C', 'summary: 1\n')];
  const first = new KeptReadings();
  await first.prepare(files);
  first.write(folder);
  const again = await new KeptReadings(readReadings(folder)).prepare(files);
  assert.deepEqual(parseContent(again).problems, parseContent(files).problems);
});
