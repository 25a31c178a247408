// Which pages want a preview image, and what stands on it: read from the heads of the built pages, so that tags and images
// cannot disagree.

import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Kind } from '../../src/catalog/model.ts';
import type { Preview } from '../../src/site/frame/preview.ts';

interface Wanted {
  /** Where the image belongs, under the built site. */
  readonly file: string;
  readonly preview: Preview;
}

const HEAD_BYTES = 8192;
const IMAGE = 'preview.png';

/** In the order of paths. A page that borrows the image of another wants none. */
export function wantedPreviews(folder: string): readonly Wanted[] {
  const buffer = Buffer.alloc(HEAD_BYTES);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|[\\/])index\.html$/.test(file),
  );
  return pages.sort().flatMap((page) => {
    const preview = previewIn(headOf(join(folder, page), buffer));
    return preview ? [{ file: join(dirname(page), IMAGE), preview }] : [];
  });
}

function headOf(file: string, buffer: Buffer): string {
  const descriptor = openSync(file, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(descriptor);
  }
}

/** What the head of a page says for its image; nothing if it names none. */
export function previewIn(head: string): Preview | undefined {
  const metas = new Map(
    [...head.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)">/g)].map(
      ([, name = '', content = '']) => [name, unescaped(content)],
    ),
  );
  if (!metas.has('og:image')) return undefined;
  const labels = ['1', '2'].flatMap((number) => {
    const [label, data] = [metas.get(`twitter:label${number}`), metas.get(`twitter:data${number}`)];
    return label === undefined || data === undefined ? [] : [{ label, data }];
  });
  return {
    siteName: metas.get('og:site_name') ?? '',
    id: decodeURIComponent(/([^/]*)\/?$/.exec(metas.get('og:url') ?? '')?.[1] ?? ''),
    title: metas.get('og:title') ?? '',
    description: metas.get('og:description') ?? '',
    kind: /<html [^>]*data-kind="([a-z-]+)"/.exec(head)?.[1] as Kind | undefined, // as the layout writes it
    labels,
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|([a-z]+));/g, (whole: string, code: string | undefined, name: string) =>
    code === undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
