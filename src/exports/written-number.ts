// Numbers with more digits than a number here can hold, as JSON has them: written out.

import { isDigits, sizeOf, type Bound } from '../words/bound.ts';

/** What JSON writes as the very digits; the language has it since 2025. */
interface Raw {
  readonly rawJSON: string;
}

const { rawJSON } = JSON as { readonly rawJSON?: (text: string) => Raw }; // not yet among the types of the language

/** A limit as JSON writes it. Where digits cannot be written the limit is left out: another number would be false. */
export function written(bound: Bound | undefined): number | undefined {
  if (typeof bound !== 'string' || !isDigits(bound)) return bound as number | undefined; // a text is of digits
  return rawJSON?.(bound) as unknown as number | undefined; // of no type of its own, and a number in JSON
}

/** How much is written. */
export function sizeWritten(value: unknown): number | bigint {
  return typeof value === 'object' && value !== null ? sizeOf((value as Raw).rawJSON) : Number(value); // one of the two
}
