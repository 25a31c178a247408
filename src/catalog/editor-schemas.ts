// JSON Schemas of the authored files, for editors: they complete keys, show what each means and mark what does not fit.

import { z } from 'zod';
import { capital } from '../words/spelling/letters.ts';
import { codeSchema } from './schema/code.ts';
import { changesSchema, redirectsSchema } from './schema/changes.ts';
import { ALL_KINDS, KINDS } from './kinds.ts';
import { SCHEMAS } from './schema.ts';
import { observedSchema } from './schema/observed.ts';
import { siteSchema } from './schema/site.ts';

export interface AuthoredSchema {
  readonly name: string;
  /** The files it describes, under the content folder. */
  readonly files: readonly string[];
  readonly schema: Readonly<Record<string, unknown>>;
}

/** One for each kind of file, always in the same order. */
export function authoredSchemas(): readonly AuthoredSchema[] {
  return [
    described('site', 'The catalog as a whole', ['site.yaml'], siteSchema),
    described('redirects', 'Addresses that are gone', ['redirects.yaml'], redirectsSchema),
    described('changes', 'What changed in the catalog', ['changes.yaml'], changesSchema),
    described('observed', 'What traffic was seen', ['observed.yaml'], observedSchema),
    described('code', 'What code sends', ['code.yaml'], codeSchema),
    ...ALL_KINDS.map((kind) =>
      described(kind, capital(KINDS[kind].aNoun), [`${KINDS[kind].folder}/*.yaml`], SCHEMAS[kind]),
    ),
  ];
}

/** Draft-07 is what the YAML support of VS Code and JetBrains knows best; defaults may be left out by an author. */
function described(name: string, title: string, files: readonly string[], schema: z.ZodType): AuthoredSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-07', io: 'input' });
  return { name, files, schema: { $schema, title, ...rest } };
}
