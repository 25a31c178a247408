// Boxes to PNG. The same boxes give the same bytes on every machine.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { HEIGHT, WIDTH, type Box } from './box.ts';

export async function draw(box: Box): Promise<Uint8Array<ArrayBuffer>> {
  const tree = box as never; // shaped like React's elements, whose types are not installed
  const svg = await satori(tree, { width: WIDTH, height: HEIGHT, fonts: fonts() });
  return new Uint8Array(
    new Resvg(svg, { fitTo: { mode: 'original' }, font: { loadSystemFonts: false } }).render().asPng(),
  );
}

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'] as const;
const WEIGHTS = [400, 600, 700] as const;
let loaded: Font[] | undefined;

function fonts(): Font[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/inter/package.json'));
  loaded ??= SCRIPTS.flatMap((script) =>
    WEIGHTS.map((weight) => ({
      name: script === 'latin' ? 'Inter' : `Inter ${script}`,
      weight,
      style: 'normal' as const,
      data: readFileSync(join(folder, 'files', `inter-${script}-${weight}-normal.woff`)),
    })),
  );
  return loaded;
}
