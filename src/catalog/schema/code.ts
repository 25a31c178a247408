// The authored form of where code sends events: `catalog scan --write` writes it. Places, never values.

import { z } from 'zod';
import { CALLS } from '../facts.ts';
import { name } from './texts.ts';

/** Of one event; what has more is called by a function of its own, which is the place to know. */
export const MOST_PLACES = 200;

export const codeSchema = z.strictObject({
  events: z
    .array(
      z.strictObject({
        name: name.optional().describe('As it was sent. Left out where calls of its kind have none.'),
        call: z.enum(CALLS).default('track').describe('The call that sent it.'),
        places: z
          .array(
            z.strictObject({
              path: z.string().min(1).max(500).describe('The file.'),
              line: z.int().min(1).describe('Its line.'),
            }),
          )
          .min(1)
          .max(MOST_PLACES)
          .describe('Where.'),
      }),
    )
    .max(20_000)
    .describe('What was seen, documented or not.'),
});

export type AuthoredCode = z.infer<typeof codeSchema>;
