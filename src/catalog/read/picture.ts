// A picture beside an event, as far as a page has to know it before it is shown: whether it is one, its size, and a digest.

import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import { problem, START } from '../codes.ts';
import type { Problem, Staged } from '../problem.ts';

/** Of a picture as it is seen: in pixels, upright. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** Of its bytes. */
  readonly digest: string;
}

export const MAX_PICTURE_BYTES = 10_000_000;
const MAX_SIDE = 12_000;

/** What makes an SVG more than a picture. */
const ACTIVE: readonly (readonly [RegExp, string])[] = [
  [/<(?:[\w.-]+:)?script\b/i, 'a script'],
  [/<(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object)\b/i, 'a page within it'],
  [/[\s"'/]on[a-z]+\s*=/i, 'a handler of events'],
  [/<!ENTITY/i, 'entities of its own'],
  [/\b(?:href|src)\s*=\s*["']?\s*(?!#|["']|data:image\/(?:png|jpeg|webp|gif)[;,])[^\s"'>]/i, 'a link out of it'],
  [/@import|url\(\s*["']?\s*(?!#|["']?data:image\/)[^\s"')#]/i, 'a style sheet or picture from elsewhere'],
];

/** Its size, unless a problem says why not. */
export function pictureIn(path: string, bytes: Uint8Array): Staged<PictureSize | undefined> {
  const wrong = (code: Parameters<typeof problem>[0], message: string, hint: string) => {
    const problems: readonly Problem[] = [problem(code, path, START, message, hint)];
    return { value: undefined, problems };
  };
  const size = sizeOf(bytes);
  const named = /[^.]+$/.exec(path)?.[0].replace('jpeg', 'jpg') ?? '';
  if (!size || size.type !== named) {
    const is = size ? `It is ${size.type ?? 'another kind of file'}, not ${named}.` : 'It is no picture, or not whole.';
    return wrong(
      'unreadable-picture',
      is,
      'Export it again as PNG, JPEG, WebP or SVG, with the ending that says which.',
    );
  }
  const [width, height] = (size.orientation ?? 1) > 4 ? [size.height, size.width] : [size.width, size.height];
  if (Math.max(width, height) > MAX_SIDE) {
    const message = `The picture has ${width} × ${height} pixels; the limit is ${MAX_SIDE} on a side.`;
    return wrong('file-too-large', message, 'Make it smaller.');
  }
  const active = named === 'svg' && activeIn(new TextDecoder().decode(bytes));
  if (active) return wrong('active-picture', `The SVG holds ${active}.`, 'Export it as a plain picture, without it.');
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return {
    value: { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)), digest },
    problems: [],
  };
}

function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined; // it says only what it expected
  }
}

/** Namespaces are addresses that nothing is loaded from. */
function activeIn(svg: string): string | undefined {
  return ACTIVE.find(([form]) => form.test(svg))?.[1];
}
