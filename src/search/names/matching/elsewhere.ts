// Events and properties by what vendors call them, vendors, and things by what they state in fields of the company's own.
// Such names are spelled as code has them: nothing is guessed.

import type { Entry } from '../entries.ts';
import { isOptional, wordsOf } from '../words.ts';

/** A name that a vendor has for a thing; or one of the vendor itself. */
export interface ForeignName {
  readonly name: string;
  readonly vendor: Entry;
  /** What it names. */
  readonly entry: Entry;
  /** Our key for it, where it stands inside the value of the property. */
  readonly inside?: string | undefined;
  /** The field that has it as its value; `vendor` is the thing itself. */
  readonly field?:
    | {
        readonly label: string;
        readonly isOfMany: boolean;
        readonly isInside?: boolean | undefined;
        /** Where it stands on the page. */
        readonly anchor?: string | undefined;
      }
    | undefined;
}

export interface ForeignMatch extends ForeignName {
  /** Whether the whole name was typed, in whatever spelling. */
  readonly isWhole: boolean;
}

/** Those that hold every word typed; words may name the vendor as well: "ga4 purchase". Whole names first, then the shortest. */
export function matchForeign(query: string, names: readonly ForeignName[]): readonly ForeignMatch[] {
  const words = wordsOf(query);
  const needed = words.filter((word) => !isOptional(word));
  const typed = needed.length > 0 ? needed : words;
  const compact = words.join('');
  if (compact.length < 2) return [];
  return names
    .flatMap((foreign): readonly ForeignMatch[] => {
      const { vendor, entry, field } = foreign;
      const { own, whole: spellings, isLong } = spelled(foreign);
      // A key of one word, such as `value`, is a word of many names.
      const isKey = field ? field.isInside : entry.kind === 'property';
      const canBeWhole = !field?.isOfMany && (!isKey || (field ? words.length > 1 : isLong));
      if (spellings.includes(compact)) return [{ ...foreign, isWhole: canBeWhole }];
      const found = typed.filter((word) => own.some((one) => one.startsWith(word)));
      const ofVendor = entry === vendor ? [] : wordsIn(vendor);
      const rest = typed.filter((word) => !found.includes(word) && !ofVendor.includes(word));
      const begins = compact.length > 3 && own.join('').startsWith(compact);
      if (!begins && (found.length === 0 || rest.length > 0)) return [];
      return [{ ...foreign, isWhole: canBeWhole && found.length < typed.length && found.length >= own.length }];
    })
    .sort(
      (a, b) =>
        Number(b.isWhole) - Number(a.isWhole) ||
        Number(a.entry.isDeprecated) - Number(b.entry.isDeprecated) ||
        a.name.length - b.name.length,
    );
}

interface Spelled {
  readonly own: readonly string[];
  /** Run together: the whole, and the last part of a key. */
  readonly whole: readonly string[];
  /** Whether the last part has several words. */
  readonly isLong: boolean;
}

const kept = new WeakMap<ForeignName, Spelled>();

/** The words of a name, made once. */
function spelled(foreign: ForeignName): Spelled {
  const before = kept.get(foreign);
  if (before) return before;
  const { name, field } = foreign;
  const [own, last] = [wordsOf(name), wordsOf(lastOf(name))];
  const ends = field && !field.isInside ? [own] : [own, last];
  const made = { own, whole: ends.map((words) => words.join('')), isLong: last.length > 1 };
  kept.set(foreign, made);
  return made;
}

/** `item_id` of `items[].item_id`. */
const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

function wordsIn({ name, synonyms }: Entry): readonly string[] {
  return [name, ...synonyms].flatMap(wordsOf);
}
