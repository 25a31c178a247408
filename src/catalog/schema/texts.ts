// The texts and addresses that authored files are made of.

import { z } from 'zod';
import type { IdOf, Kind } from '../kinds.ts';

export const name = z.string().min(1).max(250).describe('The name as people read it, in the spelling they use.');
export const summary = z.string().min(1).max(240).describe('One sentence a busy analyst understands at once.');
/** Of what comes from other plans, and is kept as it is; one sentence is best. */
export const longText = z.string().min(1).max(5000);
export const prose = z
  .string()
  .min(1)
  .max(10_000)
  .describe('Plain text. Blank lines make paragraphs; `backticks` make code.');
export const webAddress = z
  .url({ protocol: /^https?$/, abort: true })
  .regex(/^[^\s"<>\\^`{|}]*$/)
  .max(500)
  .describe('A full http(s) address.');
export const id = z.string().describe('The id of another thing: the name of its file without `.yaml`.');

/** The id of a thing of a kind. Linking makes sure that it resolves, so that what is read later has the brand. */
export const idOf = <K extends Kind>(_kind: K): z.ZodType<IdOf<K>> => id as never; // branded by linking

export const link = z.strictObject({
  title: z.string().min(1).max(120).describe('What the link leads to.'),
  url: webAddress,
});
