// The texts and addresses that authored files are made of.

import { z } from 'zod';
import type { Kind } from './kinds.ts';
import type { IdOf } from './model.ts';

export const name = z.string().min(1).max(100).describe('The name as people read it, in the spelling they use.');
export const summary = z.string().min(1).max(240).describe('One sentence a busy analyst understands at once.');
export const prose = z
  .string()
  .min(1)
  .max(2000)
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
