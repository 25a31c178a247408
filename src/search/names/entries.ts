import type { NamedKind, NamesFile, SearchKind } from './names-file.ts';

/** One thing that can be found. */
export interface Entry {
  readonly kind: SearchKind;
  readonly shown: NamedKind;
  /** Its place among all, of which the better stands first where nothing else tells. */
  readonly place: number;
  /** Its place among the things of its kind. */
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly synonyms: readonly string[];
  readonly isDeprecated: boolean;
  /** What replaces it, if that is said. */
  readonly successor: Entry | undefined;
}

/** Reads the names file back; entries stand in the order of its kinds. */
export function entriesIn(file: NamesFile): Entry[] {
  let place = 0;
  return file.kinds.flatMap((shown) => {
    const entries: Entry[] = shown.lines
      .split('\n')
      .map((line, number) => entryFrom(shown, number, place++, line, () => entries));
    return entries;
  });
}

function entryFrom(
  shown: NamedKind,
  number: number,
  place: number,
  line: string,
  ofItsKind: () => readonly Entry[],
): Entry {
  const [name = '', synonyms, id, aliases, successor] = line.split('\t');
  return {
    kind: shown.kind,
    shown,
    place,
    number,
    id: id || usualId(shown.kind, name),
    name,
    aliases: listIn(aliases),
    synonyms: listIn(synonyms),
    isDeprecated: successor !== undefined,
    get successor() {
      return ofItsKind()[Number(successor)];
    },
  };
}

/** The id that follows from a name: a property is called by its key. */
export function usualId(kind: SearchKind, name: string): string {
  return kind === 'property' ? name : idFromName(name);
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
