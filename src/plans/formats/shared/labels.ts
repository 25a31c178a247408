import type { FileNode } from '../../node.ts';
import type { Json, PlanCall, PlanEvent } from '../../record.ts';
import { callOf } from './calls-of.ts';
import { DESTINATIONS, namesIn, sentBy, SOURCES } from './sent.ts';
import { statusOf } from './status-of.ts';

interface Labels {
  /** As our own exports write it, where a format has no word for the call or the name. */
  readonly call: PlanCall | undefined;
  readonly event: string | undefined;
  readonly facts: Pick<PlanEvent, 'owner' | 'area' | 'tags' | 'status' | 'sources' | 'destinations' | 'fields'>;
}

/** Free labels of an event: owner, area, tags, status and where it is sent may be among them; whatever else there is becomes a
 * field of its name. */
export function labelsOf(labels: FileNode | undefined): Labels {
  const call = callOf(labels?.word('call'));
  if (call) labels?.take('call');
  const event = call && labels?.text('event');
  const owner = labels?.text('owner') || undefined;
  const area = labels?.text('area') || undefined;
  const status = statusOf(labels?.word('status'));
  if (status) labels?.take('status');
  const sent = sentBy(labels);
  const tags = namesIn(labels?.at('tags'));
  const read = [
    'owner',
    'area',
    ...(tags.length > 0 ? ['tags'] : []),
    ...(status ? ['status'] : []),
    ...(sent.sources ? SOURCES : []),
    ...(sent.destinations ? DESTINATIONS : []),
  ];
  const fields: Record<string, Json> = {};
  for (const [name, node] of labels?.entries() ?? []) {
    if (read.includes(name) || (call && (name === 'call' || name === 'event'))) continue;
    const value = node.json();
    if (value !== undefined && value !== '') fields[name] = value;
  }
  const facts = { owner, ...(area && { area }), ...(tags.length > 0 && { tags }), ...(status && { status }), ...sent };
  return { call, event, facts: { ...facts, ...(Object.keys(fields).length > 0 && { fields }) } };
}
