import type { Segment } from './marks.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** Pagefind's excerpt, which is escaped text with `<mark>` around matches, as plain pieces. */
export function excerptSegments(html: string): Segment[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .map((piece) => ({
      text: piece.replace(/<\/?mark>/g, '').replace(/&(\w+|#\w+);/g, (all, name: string) => ENTITIES[name] ?? all),
      marked: piece.startsWith('<mark>'),
    }))
    .filter(({ text }) => text !== '');
}
