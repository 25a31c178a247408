// The authored form of the history: where addresses lead that are gone, and what changed, for the readers of the catalog.

import { z } from 'zod';
import { name, prose, summary } from './texts.ts';

const address = z
  .string()
  .max(300)
  .describe('An address as the browser shows it after the name of the site: /events/some-event/#some_key.');

export const redirectsSchema = z
  .record(
    z.string(),
    z.union([
      address,
      z.strictObject({
        name: name.describe('What it was called.'),
        since: z.iso.date().describe('When it was retired: 2026-11-23.'),
        reason: summary.describe('Why it is gone, in one sentence.'),
        instead: z.array(address).max(10).default([]).describe('What to use instead.'),
      }),
    ]),
  )
  .describe('For each address that is gone, the one it moved to, or that it is retired.');

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
          .default([])
          .describe('What changed, one by one.'),
      }),
    )
    .describe('The versions of the catalog, newest first.'),
});

export type AuthoredRedirects = z.infer<typeof redirectsSchema>;
