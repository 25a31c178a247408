// Rules for `PUT /tracking-plans/{id}/rules` of the Segment Public API, at most 200 a request
// (https://docs.segmentapis.com/tag/Tracking-Plans).

import { held } from '../../catalog/lookup.ts';
import { hasTraits } from '../../words/events/calls.ts';
import type { PlanEvent, Selection } from '../selection.ts';
import { payloadKeywords, withInner } from '../value-schema.ts';
import type { JsonSchema } from '../value-schema.ts';
import { listCell, type ListMark } from '../rules/list-mark.ts';
import { jsonFileOf } from './format.ts';
import type { ExportFile, Format } from './format.ts';

const MOST_RULES = 200;

export interface Rule {
  readonly type: 'TRACK' | 'PAGE' | 'SCREEN' | 'IDENTIFY' | 'GROUP';
  readonly key?: string;
  readonly jsonSchema: JsonSchema;
  readonly version: 1;
}

/** Page and screen calls as track rules: a tracking plan that reads `Page Viewed` reads the name the call goes by. */
export const segmentRules: Format = {
  files: (selection) => ruleFiles(selection, (event) => ruleOf(event, 'track')),
};

/** Page and screen calls as rules of their own types. */
export const segmentCallRules: Format = {
  files: (selection) => ruleFiles(selection, (event) => ruleOf(event, event.call)),
};

/** The rule of an event, for the call it is planned as. An identify call has traits and no key. */
export function ruleOf(event: PlanEvent, as: PlanEvent['call']): Rule {
  const identifies = hasTraits(event.call);
  const payload = {
    type: 'object',
    required: [],
    ...listedTypes(payloadKeywords(event)),
  };
  return {
    type: identifies ? TYPES[event.call] : TYPES[as],
    ...(!identifies && { key: event.name }),
    jsonSchema: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      description: event.summary,
      labels: {
        ...Object.fromEntries(
          (event.fields ?? []).map(({ key, said }) => [key, said.map(({ text }) => text).join(', ')]),
        ),
        call: event.call,
        ...(identifies && { event: event.name }),
        ...(event.status && { status: event.status }),
        ...aroundLabels(event),
      },
      properties: { context: {}, traits: identifies ? payload : {}, properties: identifies ? {} : payload },
      required: [identifies ? 'traits' : 'properties'],
    },
    version: 1,
  };
}

/** A text each; a list in which a name would fall in two is left out. */
function aroundLabels({ area = '', owner = '', ...lists }: PlanEvent): Readonly<Record<string, string>> {
  const named = (['tags', 'sources', 'destinations'] as const).map(
    (key) => [key, listCell(lists[key], LABELS)] as const,
  );
  return Object.fromEntries([['area', area] as const, ['owner', owner] as const, ...named].filter(([, text]) => text));
}

const LABELS: ListMark = { between: ', ', splits: /[,;|]/, words: 'a comma' };

const TYPES = { track: 'TRACK', page: 'PAGE', screen: 'SCREEN', identify: 'IDENTIFY', group: 'GROUP' } as const;

function ruleFiles({ events, kept }: Selection, toRule: (event: PlanEvent) => Rule): readonly ExportFile[] {
  const parts = Math.ceil(events.length / MOST_RULES);
  return Array.from({ length: parts }, (_, part) => {
    const some = { events: events.slice(part * MOST_RULES, (part + 1) * MOST_RULES), kept };
    const path = parts === 1 ? 'rules.json' : `rules-${part + 1}-of-${parts}.json`;
    return jsonFileOf(some, path, {}, 'rules', toRule);
  });
}

/** Segment's own exports write every type as a list. */
const listedTypes = held((schema: JsonSchema): JsonSchema => {
  const { type } = schema;
  return { ...withInner(schema, listedTypes), ...(typeof type === 'string' && { type: [type] }) };
});
