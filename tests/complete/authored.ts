// Which schema describes which files of a catalog.

import type { z } from 'zod';
import { ALL_KINDS, KINDS } from '../../src/catalog/kinds.ts';
import type { Kind } from '../../src/catalog/model.ts';
import { changesSchema, redirectsSchema } from '../../src/catalog/schema/changes.ts';
import { SCHEMAS } from '../../src/catalog/schema.ts';
import { guideSchema, proseSchema, siteSchema } from '../../src/catalog/schema/site.ts';

/** A kind of thing, or of a file that is no thing. */
export type FileKind = Kind | 'site' | 'redirects' | 'changes' | 'guide' | 'prose';

export interface FileForm {
  readonly kind: FileKind;
  readonly schema: z.ZodType;
  readonly files: RegExp;
  /** Its name among the schemas for editors. */
  readonly editor?: string;
  /** Its heading in the guide for authors. */
  readonly heading?: string;
}

const HEADINGS: Partial<Record<Kind, string>> = {
  source: 'A source or a destination',
  destination: 'A source or a destination',
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const FORMS: readonly FileForm[] = [
  { kind: 'site', schema: siteSchema, files: /^site\.yaml$/, editor: 'site', heading: 'The site' },
  { kind: 'redirects', schema: redirectsSchema, files: /^redirects\.yaml$/, editor: 'redirects' },
  { kind: 'changes', schema: changesSchema, files: /^changes\.yaml$/, editor: 'changes' },
  ...ALL_KINDS.map((kind) => ({
    kind,
    schema: SCHEMAS[kind],
    files: new RegExp(`^${KINDS[kind].folder}/.*\\.yaml$`),
    editor: kind,
    heading: HEADINGS[kind] ?? capital(KINDS[kind].aNoun),
  })),
  { kind: 'guide', schema: guideSchema, files: /^guides\/.*\.mdx$/ },
  { kind: 'prose', schema: proseSchema, files: /^(?!guides\/).*\.mdx$/ },
];
