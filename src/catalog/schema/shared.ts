// What files of several kinds may say.

import { z } from 'zod';
import { BASES } from '../facts.ts';
import { link, longText, name, prose, summary } from './texts.ts';

export const synonyms = z
  .array(z.string().min(1).max(60))
  .max(40)
  .default([])
  .describe('Words people type when they look for this, beyond its name. Search finds it by them.');

const basis = z.enum(BASES).describe('Where a fact comes from: the source page, a public spec, or us.');

/** What is to be known of a thing beside its description. */
export const note = z.strictObject({
  kind: z
    .enum(['doubt', 'caution', 'tip'])
    .describe('`doubt`: the source is unclear. `caution`: a mistake people make. `tip`: a better way.'),
  text: prose,
  basis: basis.default('editorial'),
  links: z.array(link).max(5).default([]).describe('Where to read more.'),
});

export const shared = {
  name,
  summary,
  description: prose.optional(),
  synonyms,
  notes: z.array(note).max(10).default([]).describe('What to know beside that, such as cautions and tips.'),
};

/** Of things that come from a tracking plan, which may not say what they mean. */
export const planned = {
  ...shared,
  summary: longText.default('').describe('One sentence a busy analyst understands at once.'),
};
