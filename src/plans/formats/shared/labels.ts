import type { FileNode } from '../../node.ts';
import type { Json, PlanCall, PlanFacts } from '../../record.ts';
import { callOf } from './calls-of.ts';
import { statusOf } from './status-of.ts';

interface Labels {
  /** As our own exports write it, where a format has no word for the call or the name. */
  readonly call: PlanCall | undefined;
  readonly event: string | undefined;
  readonly facts: Pick<PlanFacts, 'owner' | 'status' | 'fields'>;
}

/** Free labels of an event: an owner is one, and where it stands, whatever else there is becomes a field of its name. */
export function labelsOf(labels: FileNode | undefined): Labels {
  const call = callOf(labels?.word('call'));
  if (call) labels?.take('call');
  const event = call && labels?.text('event');
  const owner = labels?.text('owner') || undefined;
  const status = statusOf(labels?.word('status'));
  if (status) labels?.take('status');
  const fields: Record<string, Json> = {};
  for (const [name, node] of labels?.entries() ?? []) {
    if (name === 'owner' || (name === 'status' && status) || (call && (name === 'call' || name === 'event'))) continue;
    const value = node.json();
    if (value !== undefined && value !== '') fields[name] = value;
  }
  return {
    call,
    event,
    facts: { owner, ...(status && { status }), ...(Object.keys(fields).length > 0 && { fields }) },
  };
}
