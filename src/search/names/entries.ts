import type { NamesFile, SearchKind } from './names.ts';

/** One thing that can be found. */
export interface Entry {
  readonly kind: SearchKind;
  /** Its place among the things of its kind. */
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly synonyms: readonly string[];
}

/** The kinds in the order in which equally good matches stand. */
export const SEARCH_KINDS: readonly SearchKind[] = [
  'event',
  'use-case',
  'property',
  'goal',
  'destination',
  'source',
  'guide',
  'page',
];

/** Reads the names file back; entries stand in the order of `SEARCH_KINDS`. */
export function entriesIn(file: NamesFile): Entry[] {
  return SEARCH_KINDS.flatMap((kind) => {
    const lines = file[kind];
    return lines ? lines.split('\n').map((line, number) => entryFrom(kind, number, line)) : [];
  });
}

function entryFrom(kind: SearchKind, number: number, line: string): Entry {
  const [name = '', synonyms, id, aliases] = line.split('\t');
  return {
    kind,
    number,
    id: id || (kind === 'property' ? name : idFromName(name)),
    name,
    aliases: listIn(aliases),
    synonyms: listIn(synonyms),
  };
}

function listIn(text?: string): string[] {
  return text ? text.split(', ') : [];
}

/** The name in lower case, every run of other characters one hyphen. */
export function idFromName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
