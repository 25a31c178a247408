// Shapes to small pictures of how much of each pixel they cover, made once each and then stamped.

import { Resvg } from '@resvg/resvg-js';
import type { Letter } from './font.ts';
import { STEPS } from './inks.ts';

export interface Stamp {
  /** Pixels from the point that it is set at. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** A step of ink for each pixel, row by row. */
  readonly steps: Uint8Array;
}

/** Letters stand on quarters of a pixel. */
export const PARTS = 4;

/** Each is about a kilobyte. */
const MOST_KEPT = 20_000;
const kept = new Map<string, Stamp>();

/** `part` says how many quarters of a pixel it stands to the right of a whole one. */
export function stampOf({ glyph, key }: Letter, scale: number, part: number): Stamp {
  return keep(`${key} ${part}`, () => {
    const path = glyph.path.transform(scale, 0, 0, -scale, part / PARTS, 0);
    return rasterize(path.toSVG(), path.bbox);
  });
}

export function discStamp(radius: number): Stamp {
  const box = { minX: -radius, minY: -radius, maxX: radius, maxY: radius };
  const arc = `A${radius} ${radius} 0 0 1`;
  return keep(`disc ${radius}`, () => rasterize(`M${-radius} 0${arc} ${radius} 0${arc} ${-radius} 0Z`, box));
}

function keep(key: string, make: () => Stamp): Stamp {
  const found = kept.get(key);
  if (found) return found;
  if (kept.size >= MOST_KEPT) kept.clear();
  const stamp = make();
  kept.set(key, stamp);
  return stamp;
}

interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

function rasterize(path: string, { minX, minY, maxX, maxY }: Bounds): Stamp {
  const [left, top] = [Math.floor(minX), Math.floor(minY)];
  const [width, height] = [Math.ceil(maxX) - left, Math.ceil(maxY) - top];
  if (!(width > 0 && height > 0)) return { left: 0, top: 0, width: 0, height: 0, steps: new Uint8Array() };
  const view = `viewBox="${left} ${top} ${width} ${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ${view}><path d="${path}"/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const steps = Uint8Array.from({ length: width * height }, (_, at) =>
    Math.round(((pixels[at * 4 + 3] ?? 0) / 255) * STEPS),
  );
  return { left, top, width, height, steps };
}
