/** A limit of numbers. One with more digits than a number here can hold stands as its digits, in a text. */
export type Bound = number | string;

const DIGITS = /^-?[1-9]\d{15,39}$/;

export function isDigits(text: string): boolean {
  return DIGITS.test(text);
}

/** What `<` and `>` hold against any number, and against one another, exactly. */
export function sizeOf(bound: Bound): number | bigint {
  return typeof bound === 'string' ? BigInt(bound) : bound;
}
