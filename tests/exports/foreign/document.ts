import type { FormatId } from '../../../src/exports/formats.ts';

/** A document of a vendor, as its tools write it. */
export interface Document {
  readonly format: FormatId;
  /** What is special about it, behind a comma. */
  readonly about?: string;
  /** By their paths: text, a workbook, or what is written as JSON or YAML. */
  readonly files: Readonly<Record<string, unknown>>;
  /** Places that come out otherwise, with the words for it of what the format says it leaves out. No words where nothing is
   * lost: our name for calls that have none, and whose the plan is, which the catalog says. */
  readonly otherwise: Readonly<Record<string, string | undefined>>;
}

export const bed = { type: 'string', description: 'Which bed.', enum: ['a', 'b'] };
export const count = { type: ['integer', 'null'], minimum: 0, maximum: 9 };
export const lines = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', required: ['sku'], properties: { sku: { type: 'string', pattern: '^s' } } },
};
