// The faces of the site: what is checked in is what their script cuts, and light enough to come with the first page.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cutFace, FACES } from '../scripts/build/fonts.ts';

const FOLDER = 'src/styles/fonts';
const MOST = 60 * 1024;

test('the faces that are checked in are those that their script cuts', async () => {
  for (const face of FACES) assert.ok(readFileSync(`${FOLDER}/${face.file}`).equals(await cutFace(face)), face.file);
  assert.deepEqual(
    readdirSync(FOLDER).filter((file) => file.endsWith('.woff2')),
    FACES.map(({ file }) => file).sort(),
  );
});

test('the faces weigh at most 60 KB together', () => {
  const weight = FACES.reduce((sum, { file }) => sum + readFileSync(`${FOLDER}/${file}`).length, 0);
  assert.ok(weight <= MOST, `${weight} bytes`);
});
