import type { Section } from './sections.ts';

/** In pixels, about: a row beside the navigation on a window of 1280 px, a letter, and the room around a title. */
const [ROW, LETTER, AROUND] = [945, 6.5, 12];
const MORE = 60;

interface ContentsRow {
  readonly first: readonly Section[];
  /** What has no room in one line. */
  readonly more: readonly Section[];
}

/** The contents of a page in one line. */
export function contentsRow(sections: readonly Section[]): ContentsRow {
  const widthOf = (some: readonly Section[]): number =>
    some.reduce((sum, { title }) => sum + title.length * LETTER + AROUND, 0);
  if (widthOf(sections) <= ROW) return { first: sections, more: [] };
  const fitting = sections.findIndex((_, at) => widthOf(sections.slice(0, at + 1)) > ROW - MORE);
  return { first: sections.slice(0, fitting), more: sections.slice(fitting) };
}
