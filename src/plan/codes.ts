// Short codes for ids. A code is a hash, so it does not change when the catalog gains, reorders or renames other things.

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTHS = { goal: 5, 'use-case': 5, event: 5, property: 3 } as const;

export type CodedKind = keyof typeof LENGTHS;

/** `short` in letters and digits; `long`, twice as long and behind a dash, where two ids share the short one. */
export function codesFor(kind: CodedKind, id: string): { readonly short: string; readonly long: string } {
  const length = LENGTHS[kind];
  const first = digits(hash(id, 0x9e3779b1), length);
  return { short: first, long: `-${first}${digits(hash(id, 0x85ebca6b), length)}` };
}

/** A string of codes in a row taken apart; a piece too short to be a code comes last. */
export function splitCodes(kind: CodedKind, text: string): string[] {
  const length = LENGTHS[kind];
  return text.match(new RegExp(`-.{1,${2 * length}}|[^-]{1,${length}}`, 'gu')) ?? [];
}

export interface CodeBook {
  readonly codeOf: (index: number) => string;
  /** The index of the thing the code was made for; `undefined` if there is none, or more than one. */
  readonly indexOf: (code: string) => number | undefined;
}

/** Codes of a list of ids. `moved` gives for an id that was the id it is now. */
export function codeBook(kind: CodedKind, ids: readonly string[], moved: ReadonlyMap<string, string>): CodeBook {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const owners = new Map<string, Set<number>>();
  const own = (id: string, index: number): void => {
    const { short, long } = codesFor(kind, id);
    for (const code of [short, long]) owners.set(code, (owners.get(code) ?? new Set()).add(index));
  };
  ids.forEach(own);
  for (const [old, id] of moved) {
    const index = indexes.get(id);
    if (index !== undefined && !indexes.has(old)) own(old, index);
  }
  return {
    codeOf: (index) => {
      const { short, long } = codesFor(kind, ids[index] ?? '');
      return (owners.get(short)?.size ?? 0) > 1 ? long : short;
    },
    indexOf: (code) => {
      const [index, other] = owners.get(code) ?? [];
      return other === undefined ? index : undefined;
    },
  };
}

function hash(text: string, seed: number): number {
  let state = seed;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
    state ^= state >>> 15;
  }
  state = Math.imul(state ^ (state >>> 16), 0x7feb352d);
  state = Math.imul(state ^ (state >>> 15), 0x846ca68b);
  return (state ^ (state >>> 16)) >>> 0;
}

function digits(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / DIGITS.length)) {
    text += DIGITS.charAt(rest % DIGITS.length);
  }
  return text;
}
