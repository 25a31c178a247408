// OpenTrackPlan: a folder with the rules of the plan, dictionaries of values, and a file an event, whose place in the folders
// says its area (https://github.com/opentrackplan).

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { Json, PlanEvent, PlanStatus } from '../../record.ts';
import { fieldsNamed, fieldsOf } from '../shared/fields.ts';
import { payloadIn, propertyOf } from './payload.ts';
import { PlanRules } from './rules.ts';

export const opentrackplan: Reader = {
  id: 'opentrackplan',
  claims: ({ first }) => (first?.has('opentp') ? 'the version under "opentp"' : undefined),
  read(files) {
    const documents = files.flatMap((file) => file.documents);
    for (const document of documents) document.take('opentp', 'info');
    const rules = new PlanRules(documents);
    const events = documents.flatMap((document) => document.at('event') ?? []).map((event) => eventOf(event, rules));
    const sent = new Set(events.flatMap(({ properties = [] }) => properties.map(({ key }) => key)));
    const others = rules.keys.filter((key) => !sent.has(key));
    const { areas } = rules;
    rules.passOver();
    return { events, properties: others.map((key) => propertyOf(key, rules)), areas };
  },
};

const STATUS: Readonly<Record<string, PlanStatus>> = {
  active: 'live',
  live: 'live',
  draft: 'proposed',
  proposed: 'proposed',
  planned: 'planned',
  deprecated: 'deprecated',
  archived: 'deprecated',
};

function eventOf(event: FileNode, rules: PlanRules): PlanEvent {
  const { area, event: named, ...path } = rules.taxonomyOf(event.file.path);
  const { properties, targets } = payloadIn(event.at('payload'), rules);
  const sent = properties.find(({ key }) => key === 'event_name')?.limits?.const;
  const status = STATUS[event.word('lifecycle', 'status') ?? ''];
  if (status) event.at('lifecycle')?.take('status');
  const key = event.text('key');
  const summary = event.text('taxonomy', 'action');
  const taxonomy = event.at('taxonomy');
  const others = fieldsNamed(
    taxonomy,
    (taxonomy?.keys ?? []).filter((each) => each !== 'action'),
  ).fields;
  return {
    name: typeof sent === 'string' ? sent : (named ?? key ?? ''),
    call: 'track',
    summary,
    area,
    status,
    properties,
    ...(targets.length > 0 && { sources: targets }),
    ...fieldsOf({ key, ...(path as Readonly<Record<string, Json>>), ...others }),
    ...(event.at('key') ?? event).place,
  };
}
