// How a picture stands on the page of its event: small, in a box, with its sharper twin for screens that have the dots.

import type { Event, Picture } from '../catalog/model.ts';
import { pictureUrl, smallPictureUrl } from './urls.ts';

/** In CSS pixels. */
const BOX = { width: 480, height: 400 };

/** A picture made small, in pixels. */
export interface SmallPicture {
  readonly url: string;
  readonly density: 1 | 2;
  readonly width: number;
  readonly height: number;
}

interface ShownPicture {
  readonly src: string;
  readonly srcset: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** Where it is to be seen in full. None for an SVG: what shows it as a picture runs nothing that is in it. */
  readonly full: string | undefined;
}

/** What is made of a picture: none where it fits as it is, and none of an SVG, which has no size of its own. */
export function smallPictures(event: string, picture: Picture): readonly SmallPicture[] {
  const scale = scaleOf(picture);
  if (scale === 1 || isDrawn(picture)) return [];
  const densities = scale <= 2 / 3 ? ([1, 2] as const) : ([1] as const);
  return densities.map((density) => ({
    url: smallPictureUrl(event, picture.file, density),
    density,
    ...sized(picture, Math.min(1, scale * density)),
  }));
}

export function shownPictures({ id, pictures = [] }: Event): readonly ShownPicture[] {
  return pictures.map((picture) => {
    const small = smallPictures(id, picture);
    const full = pictureUrl(id, picture.file);
    return {
      src: small[0]?.url ?? full,
      srcset: small.length > 1 ? small.map(({ url, density }) => `${url} ${density}x`).join(', ') : undefined,
      ...sized(picture, scaleOf(picture)),
      text: picture.text,
      full: isDrawn(picture) ? undefined : full,
    };
  });
}

const isDrawn = ({ file }: Picture): boolean => file.endsWith('.svg');

function scaleOf({ width, height }: Picture): number {
  return Math.min(1, BOX.width / width, BOX.height / height);
}

function sized({ width, height }: Picture, scale: number): { readonly width: number; readonly height: number } {
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
