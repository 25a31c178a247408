// Which schema describes which files of a catalog.

import type { z } from 'zod';
import { ALL_KINDS, KINDS } from '../../src/catalog/kinds.ts';
import type { Kind } from '../../src/catalog/model.ts';
import { codeSchema } from '../../src/catalog/schema/code.ts';
import { changesSchema, redirectsSchema } from '../../src/catalog/schema/changes.ts';
import { observedSchema } from '../../src/catalog/schema/observed.ts';
import { SCHEMAS } from '../../src/catalog/schema.ts';
import { guideSchema, proseSchema, siteSchema } from '../../src/catalog/schema/site.ts';

/** A kind of thing, or of a file that is no thing. */
export type FileKind = Kind | 'site' | 'redirects' | 'changes' | 'observed' | 'code' | 'guide' | 'prose';

export interface FileForm {
  readonly kind: FileKind;
  readonly schema: z.ZodType;
  readonly files: RegExp;
  /** Its name among the schemas for editors. */
  readonly editor?: string;
  /** Its heading in the guide for authors. */
  readonly heading?: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const FORMS: readonly FileForm[] = [
  { kind: 'site', schema: siteSchema, files: /^site\.yaml$/, editor: 'site', heading: 'The site' },
  {
    kind: 'redirects',
    schema: redirectsSchema,
    files: /^redirects\.yaml$/,
    editor: 'redirects',
    heading: 'Addresses that are gone',
  },
  { kind: 'changes', schema: changesSchema, files: /^changes\.yaml$/, editor: 'changes', heading: 'What changed' },
  {
    kind: 'observed',
    schema: observedSchema,
    files: /^observed\.yaml$/,
    editor: 'observed',
    heading: 'What traffic was seen',
  },
  { kind: 'code', schema: codeSchema, files: /^code\.yaml$/, editor: 'code', heading: 'What code sends' },
  ...ALL_KINDS.map((kind) => ({
    kind,
    schema: SCHEMAS[kind],
    files: new RegExp(`^${KINDS[kind].folder}/.*\\.yaml$`),
    editor: kind,
    heading: capital(KINDS[kind].aNoun),
  })),
  { kind: 'guide', schema: guideSchema, files: /^guides\/.*\.mdx$/, heading: 'The head of a guide' },
  { kind: 'prose', schema: proseSchema, files: /^(?!guides\/).*\.mdx$/ },
];
