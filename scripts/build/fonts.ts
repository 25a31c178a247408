// The faces of the site, cut from what their makers publish to the letters and weights that pages use. Their files stand in
// `src/styles/fonts/`, so that a build needs none of this: `node scripts/build/fonts.ts` writes them again.

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const FOLDER = join(import.meta.dirname, '../../src/styles/fonts');
const FROM = '@fontsource-variable/';
const require = createRequire(import.meta.url);

const LATIN = `${between(0x20, 0x7e)}${between(0xa0, 0xff)}`;
const MARKS = '–—‘’‚“”„†•…‹›€™−×÷≤≥≈→←↑↓';

export const FACES = [
  { file: 'sans.woff2', from: 'hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2', letters: LATIN + MARKS },
  // What further languages of Europe need; asked for only by pages with such letters.
  {
    file: 'sans-extended.woff2',
    from: 'hanken-grotesk/files/hanken-grotesk-latin-ext-wght-normal.woff2',
    letters: between(0x100, 0x17f),
  },
  { file: 'mono.woff2', from: 'geist-mono/files/geist-mono-latin-wght-normal.woff2', letters: LATIN + MARKS },
] as const;

export async function cutFace({ from, letters }: (typeof FACES)[number]): Promise<Uint8Array> {
  const whole = readFileSync(require.resolve(FROM + from));
  return subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } });
}

function between(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

if (import.meta.main) for (const face of FACES) await writeFile(join(FOLDER, face.file), await cutFace(face));
