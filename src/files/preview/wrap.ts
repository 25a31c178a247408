// Text to lines of a width.

import type { Style } from './font.ts';

/** Width of a text in pixels. */
export type Measure = (text: string, style: Style) => number;

/** At most `most` lines; what does not fit ends in an ellipsis. Breaks at spaces and zero-width spaces; a longer word, anywhere. */
export function wrapText(text: string, style: Style, width: number, most: number, measure: Measure): string[] {
  const fits = (line: string) => measure(line, style) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (fits(line + piece.trimEnd())) {
      line += piece;
      continue;
    }
    if (line) lines.push(line.trimEnd());
    line = piece;
    while (!fits(line.trimEnd())) {
      const cut = longestStart(line, fits);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [
    ...lines.slice(0, most - 1),
    `${last.slice(
      0,
      longestStart(last, (start) => fits(`${start}…`)),
    )}…`,
  ];
}

const piecesOf = (text: string) =>
  text.match(/[^\s\u200B]+(?:\s+|\u200B|$)/g)?.map((piece) => piece.replace('\u200B', '')) ?? [];

/** How many units of the text, at least one letter, pass. */
function longestStart(text: string, fits: (start: string) => boolean): number {
  let end = 0;
  for (const letter of text) {
    if (end > 0 && !fits(text.slice(0, end + letter.length).trimEnd())) break;
    end += letter.length;
  }
  return end;
}
