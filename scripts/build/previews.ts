// Draws the preview image of every page that names one, 1200 × 630. Images are kept by what they show, so that only what
// changed is drawn again; the same content gives the same bytes on every machine.

import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { previewBox, HEIGHT, WIDTH, type Preview } from '../../src/site/frame/preview.ts';
import { wantedPreviews } from './preview-facts.ts';

interface Drawn {
  readonly wanted: number;
  readonly drawn: number;
}

/** Raise it when the fonts or the programs that draw change. */
const VERSION = 1;

/** Puts an image beside every page of the built site that names one. `cache` is kept from build to build. */
export async function drawPreviews(folder: string, cache: string): Promise<Drawn> {
  mkdirSync(cache, { recursive: true });
  const wanted = wantedPreviews(folder);
  let drawn = 0;
  for (const { file, preview } of wanted) {
    const kept = join(cache, `${hashOf(preview)}.png`);
    if (!existsSync(kept)) {
      drawn += 1;
      writeFileSync(`${kept}.${process.pid}`, await draw(preview));
      renameSync(`${kept}.${process.pid}`, kept);
    }
    place(kept, join(folder, file));
  }
  return { wanted: wanted.length, drawn };
}

export async function draw(preview: Preview): Promise<Uint8Array> {
  const tree = previewBox(preview) as never; // shaped like React's elements, whose types are not installed
  const svg = await satori(tree, { width: WIDTH, height: HEIGHT, fonts: fonts() });
  return new Resvg(svg, { fitTo: { mode: 'original' }, font: { loadSystemFonts: false } }).render().asPng();
}

function hashOf(preview: Preview): string {
  const shown = JSON.stringify([VERSION, previewBox(preview)]);
  return createHash('sha256').update(shown).digest('hex').slice(0, 32);
}

/** A second name for the same bytes, where the file system has such. */
function place(kept: string, target: string): void {
  if (existsSync(target)) return;
  try {
    linkSync(kept, target);
  } catch {
    copyFileSync(kept, target);
  }
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
