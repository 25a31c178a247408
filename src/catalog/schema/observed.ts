// The authored form of what traffic was seen: `catalog observe --write` writes it. Counts and dates, never values.

import { z } from 'zod';
import { CALLS } from '../facts.ts';
import { name } from './texts.ts';

/** The days that are counted, up to the newest that was observed. */
export const DAYS_COUNTED = 30;

const day = z.iso.date();
const number = z.int().min(0);

export const observedSchema = z.strictObject({
  from: day.optional().describe('The first day that is counted: 2026-10-22.'),
  to: day.optional().describe('The newest day that was observed: 2026-11-20.'),
  events: z
    .array(
      z.strictObject({
        name: name.optional().describe('As it was sent. Left out where calls of its kind have none.'),
        call: z.enum(CALLS).default('track').describe('The call that sent it.'),
        count: number.describe('How often it was seen on the days that are counted.'),
        last: day.optional().describe('The last day on which it was seen.'),
        days: z.array(number).max(DAYS_COUNTED).optional().describe('How often on each day, the newest last.'),
        properties: z
          .record(z.string(), z.number().min(0).max(1))
          .optional()
          .describe('Which part of the calls had each property: 0 to 1.'),
      }),
    )
    .max(20_000)
    .describe('What was seen, documented or not.'),
});

export type AuthoredObserved = z.infer<typeof observedSchema>;
