// What the preview image of a page shows: a tree of boxes that satori lays out.

import { KINDS } from '../../catalog/kinds.ts';
import type { Unfurl } from '../../site/frame/unfurl.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

export interface Preview extends Pick<Unfurl, 'siteName' | 'title' | 'description' | 'kind' | 'labels'> {
  /** Stands in for a title in a script that no font of ours has. */
  readonly id: string;
}

/** The part of a React element that satori reads. */
export interface Box {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Box[];
  };
}

const INK = '#15181c';
const QUIET = '#474f59';
const LINE = '#e1e5ea';
const SITE_HUE = '#17489a';

const box = (style: Box['props']['style'], children?: string | readonly Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
});

export function previewBox(preview: Preview): Box {
  const { kind, labels } = preview;
  const title = breakable(isDrawable(preview.title) ? preview.title : preview.id);
  const [siteName, description] = [preview.siteName, preview.description].map((text) => (isDrawable(text) ? text : ''));
  const hue = kind ? KINDS[kind].hue[0] : SITE_HUE;
  const size = sizeFor(title);
  return box(
    { width: WIDTH, height: HEIGHT, flexDirection: 'column', background: '#fff', color: INK, fontFamily: 'Inter' },
    [
      box({ width: WIDTH, height: 14, background: hue }),
      box(
        {
          flexDirection: 'column',
          flexGrow: 1,
          padding: '52px 72px 44px',
          boxSizing: 'border-box',
          width: WIDTH,
          height: 616,
        },
        [
          box({ alignItems: 'center', fontSize: 30, fontWeight: 600, color: hue }, [
            box({ width: 20, height: 20, borderRadius: 10, background: hue, marginRight: 16 }),
            box({}, kind ? KINDS[kind].title : siteName === preview.title ? '' : siteName),
          ]),
          box(
            {
              marginTop: 22,
              fontSize: size,
              fontWeight: 700,
              lineHeight: 1.12,
              letterSpacing: -1,
              lineClamp: 3,
              display: 'block',
              wordBreak: 'break-word',
            },
            title,
          ),
          box(
            {
              marginTop: 22,
              fontSize: 32,
              lineHeight: 1.4,
              color: QUIET,
              lineClamp: size < 60 ? 2 : 3,
              display: 'block',
            },
            description,
          ),
          box({ flexGrow: 1 }),
          box(
            {
              borderTop: `2px solid ${kind ? LINE : '#fff'}`,
              paddingTop: 26,
              alignItems: 'center',
              fontSize: 28,
              color: QUIET,
            },
            [
              ...labels.map(({ label, data }) =>
                box({ marginRight: 44 }, [
                  box({ fontWeight: 700, color: INK, marginRight: 12 }, data),
                  box({}, Number(data) === 1 ? singular(label) : label.toLowerCase()),
                ]),
              ),
              box({ flexGrow: 1 }),
              box({ display: kind ? 'flex' : 'none' }, siteName),
            ],
          ),
        ],
      ),
    ],
  );
}

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
