import { z } from 'zod';
import { onlyCall } from '../../catalog/lookup.ts';
import type { Event } from '../../catalog/model.ts';
import { catalogJson } from '../../exports/catalog-json.ts';
import { eventSchema } from '../../exports/json-schema.ts';
import { selectFor } from '../../exports/selection.ts';
import { checkPayload, type PayloadReport } from '../../plan/payload/check-payload.ts';
import type { PayloadSchema } from '../../plan/payload/due-of-schema.ts';
import { eventIn } from '../../plan/payload/payload.ts';
import { Refusal, thingNamed, type Asked } from '../asked.ts';
import { tool } from '../tool.ts';

export const check = tool({
  name: 'check',
  title: 'Check a payload',
  description:
    'Holds what is sent, JSON or the call as code, against what the catalog says of the event: wrong types and values, ' +
    'missing and unknown keys, each with its line and the key that may be meant. The same judge as on the page of the event.',
  input: {
    payload: z.string().min(1).max(200_000).describe('The call, the body of the request, or the properties alone.'),
    event: z.string().max(250).optional().describe('The event, where the payload does not name it.'),
  },
  async answer({ payload, event: named }, asked) {
    const code = await asked.codeIn(payload);
    const name = named ?? eventIn(payload, code);
    if (name === '') throw new Refusal('The payload names no event. Say in "event" which one it is meant to be.');
    const { thing } = thingNamed(name, 'event', asked);
    const event = thing as Event; // of that kind
    const report = checkPayload(payload, schemaOf(event, asked), {
      otherKeys: otherKeys(event),
      onlyCall: onlyCall(event, asked.lookup),
      code,
    });
    return { event: thing.name, verdict: verdictOn(report), ...report };
  },
});

/** Nothing is judged of what cannot be read. */
function verdictOn({ problem, findings, otherEvent, isRead }: PayloadReport): string {
  if (problem) return `Not judged to the end: line ${problem.line}, column ${problem.column}: ${problem.message}`;
  if (otherEvent !== undefined) return `This sends "${otherEvent}", another event.`;
  if (findings.some(({ kind }) => kind !== 'unread')) return 'There is something to look at.';
  return isRead ? 'Nothing wrong found.' : 'Not judged to the end: more may be sent than can be read here.';
}

function schemaOf({ id }: Event, { lookup, addresses }: Asked): PayloadSchema {
  const selection = selectFor(catalogJson(lookup.catalog, addresses), 'event', id);
  const [schema] = selection?.events.map(eventSchema) ?? [];
  return schema as PayloadSchema; // the event is in the catalog
}

function otherKeys({ spec }: Event): ReadonlyMap<string, string> {
  return new Map(spec?.renamed.map(({ property, there }) => [there, property]));
}
