import { digits, plural } from '../words/numbers.ts';

export interface Fact {
  readonly number: string;
  readonly noun: string;
  /** Words before the number. */
  readonly before?: string | undefined;
  readonly url?: string | undefined;
}

/** A number with its noun, and where its list stands: `fact(2, 'event', '#_events')`. */
export function fact(number: number, noun: string, url?: string, before?: string): Fact {
  return { number: digits(number), noun: plural(number, noun), url, before };
}
