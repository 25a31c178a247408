// Where an event is really sent from, and where it really goes: what placements only recommend is not among it.

import { z } from 'zod';
import { FACTS, status } from '../facts.ts';
import { id, idOf, name } from './texts.ts';

const stands = {
  status: status.optional().describe('Where it stands there: proposed, planned, live or deprecated.'),
  since: FACTS.since.schema,
  until: FACTS.until.schema,
};

const from = z.strictObject({ source: idOf('source'), ...stands });

const to = z.strictObject({
  destination: idOf('destination'),
  as: name.optional().describe('The name it goes under, where that is another.'),
  ...stands,
});

export const sent = {
  sources: z
    .array(z.union([id, from]))
    .default([])
    .describe('Where it is really sent from; each as an id, or with where it stands there.'),
  destinations: z
    .array(z.union([id, to]))
    .default([])
    .describe('Where it really goes; each as an id, or with the name it goes under and where it stands there.'),
};

export type AuthoredFrom = z.output<typeof from>;
export type AuthoredTo = z.output<typeof to>;
