// The letters of preview images: which font has them, where they stand in a text, and what they look like.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font, type Glyph } from 'fontkit';

export interface Style {
  /** Pixels. */
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  /** Pixels between letters, beside their own. */
  readonly spacing?: number;
}

export interface Letter {
  readonly glyph: Glyph;
  /** Tells it from the glyphs of all other fonts. */
  readonly key: string;
  /** Pixels from the start of the text. */
  readonly x: number;
}

interface Shaped {
  readonly letters: readonly Letter[];
  readonly width: number;
}

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'] as const;
type Script = (typeof SCRIPTS)[number];

const fonts = new Map<string, Font>();

function fontOf(script: Script, weight: Style['weight']): Font {
  const name = `inter-${script}-${weight}-normal.woff`;
  let font = fonts.get(name);
  if (!font) {
    const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/inter/package.json'));
    const read = create(readFileSync(join(folder, 'files', name)));
    if (!('layout' in read)) throw new Error(`${name} holds several fonts.`);
    fonts.set(name, (font = read));
  }
  return font;
}

/** Words come again and again; so many of them are kept. */
const MOST_KEPT = 5000;
const kept = new Map<string, Shaped>();

/** A text on one line. */
export function shapeText(text: string, style: Style): Shaped {
  const letters: Letter[] = [];
  let x = 0;
  for (const word of text.match(/\S+|\s+/g) ?? []) {
    const shaped = shapeWord(word, style);
    for (const letter of shaped.letters) letters.push({ ...letter, x: x + letter.x });
    x += shaped.width;
  }
  return { letters, width: x };
}

function shapeWord(word: string, style: Style): Shaped {
  const key = `${style.weight} ${style.size} ${style.spacing ?? 0} ${word}`;
  const found = kept.get(key);
  if (found) return found;
  if (kept.size >= MOST_KEPT) kept.clear();
  const shaped = layOut(word, style);
  kept.set(key, shaped);
  return shaped;
}

function layOut(word: string, { size, weight, spacing = 0 }: Style): Shaped {
  const letters: Letter[] = [];
  let x = 0;
  for (const { script, text } of runsOf(word, weight)) {
    const font = fontOf(script, weight);
    const { glyphs, positions } = font.layout(text);
    for (const [index, glyph] of glyphs.entries()) {
      letters.push({ glyph, key: `${script} ${weight} ${size} ${glyph.id}`, x });
      x += ((positions[index]?.xAdvance ?? 0) * size) / font.unitsPerEm + spacing;
    }
  }
  return { letters, width: x };
}

/** A text in parts, each with the first font that has its letters. */
function runsOf(text: string, weight: Style['weight']): readonly { readonly script: Script; readonly text: string }[] {
  const runs: { script: Script; text: string }[] = [];
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0) ?? 0;
    const script = SCRIPTS.find((one) => fontOf(one, weight).hasGlyphForCodePoint(code)) ?? 'latin';
    const last = runs.at(-1);
    if (last?.script === script) last.text += letter;
    else runs.push({ script, text: letter });
  }
  return runs;
}

/** Pixels from the top of a line to the foot of its letters. */
export function baselineIn(height: number, { size, weight }: Style): number {
  const { ascent, descent, unitsPerEm } = fontOf('latin', weight);
  return height / 2 + ((ascent + descent) / 2 / unitsPerEm) * size;
}

/** Pixels a unit of the fonts takes. */
export const scaleOf = ({ size, weight }: Style): number => size / fontOf('latin', weight).unitsPerEm;
