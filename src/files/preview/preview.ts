// What the preview image of a page says, and where each of it stands.

import { KINDS } from '../../catalog/kinds.ts';
import type { Unfurl } from '../../site/frame/unfurl.ts';
import type { Style } from './font.ts';
import type { Ink } from './inks.ts';
import { wrapText, type Measure } from './wrap.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

export interface Preview extends Pick<Unfurl, 'siteName' | 'title' | 'description' | 'kind' | 'labels'> {
  /** Stands in for a title in a script that no font of ours has. */
  readonly id: string;
}

/** One line of text, `x` and `top` in pixels. */
export interface Line extends Style {
  readonly text: string;
  readonly ink: Ink;
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

const SITE_HUE = '#17489a';
const LEFT = 72;
const RIGHT = WIDTH - LEFT;
/** The rule above the foot. */
export const RULE = 524;

export const hueOf = ({ kind }: Preview): string => (kind ? KINDS[kind].hue[0] : SITE_HUE);

export function linesOf(preview: Preview, measure: Measure): readonly Line[] {
  const { kind, labels } = preview;
  const siteName = drawable(preview.siteName);
  const name = breakable(isDrawable(preview.title) ? preview.title : preview.id);
  const head = kind ? KINDS[kind].title : siteName === preview.title ? '' : siteName;
  const size = sizeFor(name);
  const title = block(name, { size, weight: 700, spacing: -1, ink: 'ink', top: 124, leading: 1.12, most: 3 }, measure);
  const under = 124 + title.length * size * 1.12 + 22;
  const prose = { size: 32, weight: 400, ink: 'quiet', top: under, leading: 1.4 } as const;
  const most = Math.min(3, Math.floor((RULE - 8 - under) / (prose.size * prose.leading)));
  const foot = { size: 28, top: 552, height: 34 };
  const lines: Line[] = [
    { text: head, size: 30, weight: 600, ink: 'hue', x: LEFT + 36, top: 66, height: 36 },
    ...title,
    ...block(drawable(preview.description), { ...prose, most }, measure),
  ];
  let x = LEFT;
  for (const { label, data } of labels) {
    const word = Number(data) === 1 ? singular(label) : label.toLowerCase();
    const bold = { ...foot, text: data, weight: 700, ink: 'ink', x } as const;
    const plain = { ...foot, text: word, weight: 400, ink: 'quiet', x: x + measure(data, bold) + 12 } as const;
    lines.push(bold, plain);
    x = plain.x + measure(word, plain) + 44;
  }
  if (kind) {
    const style = { ...foot, weight: 400, ink: 'quiet' } as const;
    const [text = ''] = wrapText(siteName, style, RIGHT - x, 1, measure);
    lines.push({ ...style, text, x: RIGHT - measure(text, style) });
  }
  return lines;
}

interface Block extends Style {
  readonly ink: Ink;
  readonly top: number;
  /** Height of a line in sizes of its letters. */
  readonly leading: number;
  readonly most: number;
}

function block(text: string, { top, leading, most, ...style }: Block, measure: Measure): Line[] {
  const height = style.size * leading;
  return wrapText(text, style, RIGHT - LEFT, most, measure).map((line, index) => {
    return { ...style, text: line, x: LEFT, top: top + index * height, height };
  });
}

const drawable = (text: string) => (isDrawable(text) ? text : '');

/** Whether the fonts have the letters, and the layout their direction. */
function isDrawable(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\p{Sc}\p{Sm}\p{M}\s`^]*$/u.test(text);
}

/** Long keys break where their words end. */
function breakable(title: string): string {
  return title.replace(/([_.-])(?=\w)/g, '$1\u200B');
}

/** Long names are set smaller, so that they take three lines at most. */
function sizeFor(title: string): number {
  const longest = Math.max(...title.split(/[\s\u200B]+/).map((word) => word.length));
  if (longest > 30 || title.length > 80) return 48;
  if (longest > 22 || title.length > 44) return 60;
  return 76;
}

function singular(label: string): string {
  return label.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
}
