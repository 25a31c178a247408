import type { Segment } from '../names/marks.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** What a page says first, below its title: its summary. */
export function leadOf(content: string, title: string): string {
  const prose = content.startsWith(`${title}. `) ? content.slice(title.length + 2) : content;
  return /^.+?[.!?](?= |$)/s.exec(prose)?.[0] ?? prose;
}

/** Pagefind's excerpt, which is escaped text with `<mark>` around matches, as plain pieces; with dots where the content
 * goes on. */
export function excerptSegments(html: string, content: string): Segment[] {
  const pieces = html
    .replace(/([.,:!?)]+)<\/mark>/g, '</mark>$1')
    .split(/(<mark>.*?<\/mark>)/s)
    .map((piece) => ({
      text: piece.replace(/<\/?mark>/g, '').replace(/&(\w+|#\w+);/g, (all, name: string) => ENTITIES[name] ?? all),
      marked: piece.startsWith('<mark>'),
    }))
    .filter(({ text }) => text !== '');
  const text = pieces.map((piece) => piece.text).join('');
  const dots = (is: boolean, shown: string) => (is ? [{ text: shown, marked: false }] : []);
  return [
    ...dots(!content.startsWith(text.slice(0, 20)), '… '),
    ...pieces,
    ...dots(!content.endsWith(text.slice(-20)), ' …'),
  ];
}
