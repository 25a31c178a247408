import type { Entry } from '../entries.ts';
import type { SearchKind } from '../names-file.ts';
import { singular, stemOf, wordsOf } from '../words.ts';

type Origin = 'name' | 'alias' | 'synonym';

/** One spelling under which an entry is known. */
export interface Form {
  readonly entry: number;
  readonly origin: Origin;
  readonly text: string;
  readonly compact: string;
  readonly stems: string;
  /** How many words it has: fewer than 32, see `wordsOf`. */
  readonly length: number;
}

export interface Token {
  readonly text: string;
  readonly stem: string;
  /** One bit per letter it contains. */
  readonly letters: number;
  /** Form number × 32 + position in the form. */
  readonly postings: number[];
}

export interface WordHit {
  readonly token: Token;
  /** 1 for the word itself, less the more has to be supposed. */
  readonly quality: number;
  /** Found only by supposing a typing mistake. */
  readonly guessed: boolean;
}

export interface NameIndex {
  readonly entries: readonly Entry[];
  readonly forms: readonly Form[];
  readonly tokens: readonly Token[];
  readonly byText: ReadonlyMap<string, Token>;
  readonly byStem: ReadonlyMap<string, readonly Token[]>;
  /** By the words that name a kind in a query, in the singular. */
  readonly kindWords: ReadonlyMap<string, SearchKind>;
  /** What words were found to stand for, see `word-hits.ts`. */
  readonly kept: Map<string, readonly WordHit[]>;
}

/** Splits every name, alias and synonym into words once, so that a keystroke only reads. */
export function nameIndexOf(entries: readonly Entry[]): NameIndex {
  const forms: Form[] = [];
  const byText = new Map<string, Token>();
  entries.forEach((entry, number) => {
    const add = (text: string, origin: Origin) => {
      const words = wordsOf(text);
      words.forEach((word, position) => {
        let token = byText.get(word);
        if (!token) {
          token = { text: word, stem: stemOf(word), letters: lettersOf(word), postings: [] };
          byText.set(word, token);
        }
        token.postings.push(forms.length * 32 + position);
      });
      const stems = words.map(stemOf).join('');
      forms.push({ entry: number, origin, text, compact: words.join(''), stems, length: words.length });
    };
    add(entry.name, 'name');
    for (const alias of entry.aliases) add(alias, 'alias');
    for (const synonym of entry.synonyms) add(synonym, 'synonym');
  });
  const tokens = [...byText.values()];
  const byStem = Map.groupBy(tokens, ({ stem }) => stem);
  return { entries, forms, tokens, byText, byStem, kindWords: kindWordsOf(entries), kept: new Map() };
}

/** The last word of each folder, and other words for the same: `use-cases` gives `case`. */
function kindWordsOf(entries: readonly Entry[]): ReadonlyMap<string, SearchKind> {
  const kinds = [...new Set(entries.map(({ shown }) => shown))].filter(({ folder }) => folder !== '');
  const named = kinds.map(({ folder, kind }) => [singular(folder.replace(/^.*-/, '')), kind] as const);
  return new Map<string, SearchKind>([['field', 'property'], ...named]);
}

/** One bit per letter a to z, one for everything else: two words a typo apart differ in at most two bits. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return bits;
}

export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
