// The authored form of the history: what changed in the catalog, for its readers.

import { z } from 'zod';
import { address, prose, summary } from './schema.ts';

export const CHANGES = ['new', 'renamed', 'changed', 'corrected', 'retired'] as const;

export const changesSchema = z.strictObject({
  editions: z
    .array(
      z.strictObject({
        version: z.string().min(1).max(20).describe('The version this edition has, as text: "1.1".'),
        date: z.iso.date().describe('When it was published: 2026-11-23.'),
        summary: summary.describe('What it is about, in one sentence.'),
        description: prose.optional(),
        changes: z
          .array(
            z.strictObject({
              what: z.enum(CHANGES).describe('What happened to it.'),
              page: address.describe('The page it is about, as the browser shows it: /events/some-event/.'),
              summary: summary.optional().describe('What is different, in one sentence.'),
              breaking: z.boolean().default(false).describe('Whether code that sends data has to change.'),
            }),
          )
          .max(500)
          .default([]),
      }),
    )
    .describe('Newest first.'),
});

export type AuthoredChanges = z.infer<typeof changesSchema>;
