// JSON Schemas of the authored files, for editors: they complete keys, show what each means and mark what does not fit.

import { z } from 'zod';
import { changesSchema, redirectsSchema } from './schema-changes.ts';
import * as schemas from './schema.ts';

export interface AuthoredSchema {
  readonly name: string;
  /** The files it describes, under the content folder. */
  readonly files: readonly string[];
  readonly schema: Readonly<Record<string, unknown>>;
}

/** One for each kind of file, always in the same order. */
export function authoredSchemas(): readonly AuthoredSchema[] {
  return [
    described('site', 'The catalog as a whole', ['site.yaml'], schemas.siteSchema),
    described('redirects', 'Addresses that are gone', ['redirects.yaml'], redirectsSchema),
    described('changes', 'What changed in the catalog', ['changes.yaml'], changesSchema),
    described('goal', 'A business goal', ['goals/*.yaml'], schemas.goalSchema),
    described('use-case', 'A use case', ['use-cases/*.yaml'], schemas.useCaseSchema),
    described('event', 'An event', ['events/*.yaml'], schemas.eventSchema),
    described('property', 'A property', ['properties/*.yaml'], schemas.propertySchema),
    described(
      'connection',
      'A source or destination type',
      ['sources/*.yaml', 'destinations/*.yaml'],
      schemas.connectionSchema,
    ),
  ];
}

/** Draft-07 is what the YAML support of VS Code and JetBrains knows best; defaults may be left out by an author. */
function described(name: string, title: string, files: readonly string[], schema: z.ZodType): AuthoredSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-07', io: 'input' });
  return { name, files, schema: { $schema, title, ...rest } };
}
