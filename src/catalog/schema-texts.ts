// The texts and addresses that authored files are made of.

import { z } from 'zod';

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

export const link = z.strictObject({
  title: z.string().min(1).max(120).describe('What the link leads to.'),
  url: webAddress,
});
