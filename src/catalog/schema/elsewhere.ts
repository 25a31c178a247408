// What others call the same event, by vendor.

import { z } from 'zod';
import { longText, name, webAddress } from './texts.ts';

const MATCHES = ['same', 'near'] as const;

const key = z.string().min(1).max(250);

const counterpart = z.strictObject({
  name: name.describe('The name there, as sent.'),
  match: z.enum(MATCHES).optional().describe('Whether it is the `same` moment there, or one `near` to it.'),
  note: longText.optional().describe('What differs there, in one sentence.'),
  properties: z
    .record(z.string(), key)
    .optional()
    .describe(
      'Our property, or `property.key` for a key inside: what it is called there. Only those called otherwise.',
    ),
  requires: z.array(key).max(40).optional().describe('Keys the vendor requires, by their names there.'),
  url: webAddress.optional().describe('Where the vendor says so.'),
});

export const elsewhere = z.record(z.string(), counterpart);

/** What one vendor calls an event. */
export type Counterpart = z.output<typeof counterpart>;
