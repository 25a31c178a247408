// A preview to PNG: letters are stamped on one sheet that all images share. A whole picture of pixels for each, as general
// renderers make it, took eight times the processor and three megabytes each.

import { baselineIn, scaleOf, shapeText } from './font.ts';
import { inkAt, paletteOf, STEPS, type Ink } from './inks.ts';
import { toPng } from './png.ts';
import { HEIGHT, hueOf, linesOf, RULE, WIDTH, type Line, type Preview } from './preview.ts';
import { discStamp, PARTS, stampOf, type Stamp } from './stamps.ts';

/** Rows of PNG: a byte of filter before the pixels of each. */
const ROW = WIDTH + 1;
const sheet = new Uint8Array(ROW * HEIGHT);

export function draw(preview: Preview): Uint8Array<ArrayBuffer> {
  sheet.fill(0);
  fill('hue', 0, 0, WIDTH, 14);
  stamp(discStamp(10), 'hue', 82, 84);
  if (preview.kind) fill('line', 72, RULE, WIDTH - 144, 2);
  for (const line of linesOf(preview, (text, style) => shapeText(text, style).width)) write(line);
  return toPng(WIDTH, HEIGHT, sheet, paletteOf(hueOf(preview)));
}

function fill(ink: Ink, x: number, y: number, width: number, height: number): void {
  for (let row = y; row < y + height; row += 1) {
    const start = row * ROW + 1 + x;
    sheet.fill(inkAt(ink, STEPS), start, start + width);
  }
}

function write(line: Line): void {
  const foot = Math.round(line.top + baselineIn(line.height, line));
  const scale = scaleOf(line);
  for (const letter of shapeText(line.text, line).letters) {
    const parts = Math.round((line.x + letter.x) * PARTS);
    stamp(stampOf(letter, scale, parts % PARTS), line.ink, Math.floor(parts / PARTS), foot);
  }
}

function stamp({ left, top, width, height, steps }: Stamp, ink: Ink, x: number, y: number): void {
  const base = inkAt(ink, 1) - 1;
  for (let row = 0; row < height; row += 1) {
    const at = y + top + row;
    if (at < 0 || at >= HEIGHT) continue;
    for (let column = 0; column < width; column += 1) {
      const place = x + left + column;
      const step = steps[row * width + column] ?? 0;
      if (step === 0 || place < 0 || place >= WIDTH) continue;
      const pixel = at * ROW + 1 + place;
      sheet[pixel] = Math.max(sheet[pixel] ?? 0, base + step);
    }
  }
}
