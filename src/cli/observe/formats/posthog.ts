import { mapAt, textAt, without, type Call } from '../call.ts';
import { dayOf } from '../day.ts';
import type { JsonFormat } from './format.ts';

const CALLS = new Map<string, Call['call']>([
  ['$pageview', 'page'],
  ['$screen', 'screen'],
  ['$identify', 'identify'],
  ['$groupidentify', 'group'],
]);

export const posthog: JsonFormat = {
  id: 'posthog',
  label: 'an export of PostHog',
  reason: (record) =>
    'event' in record && 'distinct_id' in record && 'properties' in record
      ? 'it has "event", "distinct_id" and "properties"'
      : undefined,
  read(record) {
    const event = textAt(record, 'event');
    const call = CALLS.get(event);
    if (event === '') return ['records that name no event'];
    if (event.startsWith('$') && !call) return ['events that PostHog sends by itself'];
    const set = call === 'identify' ? mapAt(record, '$set') : {};
    const properties = without({ ...mapAt(record, 'properties'), ...set }, (key) =>
      /^\$|^(?:token|distinct_id)$/.test(key),
    );
    const day = dayOf(record['timestamp'] ?? record['created_at']);
    return [{ call: call ?? 'track', name: call ? '' : event, day, properties, count: 1 }];
  },
};
