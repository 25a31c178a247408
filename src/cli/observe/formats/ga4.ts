import { isMap, textAt, without } from '../call.ts';
import { dayOf } from '../day.ts';
import type { JsonFormat } from './format.ts';

/** What Google Analytics adds to events by itself. */
const ADDED =
  /^(?:ga_|firebase_|google_|_|engaged_session_event$|engagement_time_msec$|session_engaged$|entrances$|debug_mode$|debug_event$|batch_|page_location$|page_referrer$|page_title$|ignore_referrer$|term$|campaign$|campaign_id$|medium$|source$|content$|gclid$)/;

export const ga4: JsonFormat = {
  id: 'ga4',
  label: 'the BigQuery export of Google Analytics 4',
  reason: (record) =>
    'event_name' in record && 'event_params' in record ? 'it has "event_name" and "event_params"' : undefined,
  read(record) {
    const name = textAt(record, 'event_name');
    if (name === '') return ['records that name no event'];
    const params = Array.isArray(record['event_params']) ? (record['event_params'] as readonly unknown[]) : [];
    const pairs = params.filter(isMap).map((param) => [textAt(param, 'key'), valueOf(param['value'])] as const);
    const items = record['items'];
    const properties = {
      ...Object.fromEntries(pairs.filter(([key, value]) => key !== '' && value !== undefined)),
      ...(Array.isArray(items) && items.length > 0 && { items: items as readonly unknown[] }),
    };
    const day = dayOf(record['event_date']) ?? dayOf(record['event_timestamp']);
    return [{ call: 'track', name, day, properties: without(properties, (key) => ADDED.test(key)), count: 1 }];
  },
};

function valueOf(value: unknown): unknown {
  if (!isMap(value)) return value ?? undefined;
  const text = value['string_value'];
  if (text !== null && text !== undefined) return text;
  const number = value['int_value'] ?? value['double_value'] ?? value['float_value'];
  return number === null || number === undefined ? undefined : Number(number);
}
