import { mapAt, textAt, without } from '../call.ts';
import { dayOf } from '../day.ts';
import type { JsonFormat } from './format.ts';

const ADDED = /^(?:\$|mp_)|^(?:time|distinct_id|token|insert_id)$/;

export const mixpanel: JsonFormat = {
  id: 'mixpanel',
  label: 'an export of Mixpanel',
  reason(record) {
    const properties = mapAt(record, 'properties');
    const isOne =
      'event' in record && 'time' in properties && ('distinct_id' in properties || '$insert_id' in properties);
    return isOne ? 'it has "event", and "time" and "distinct_id" among the properties' : undefined;
  },
  read(record) {
    const name = textAt(record, 'event');
    if (name === '') return ['records that name no event'];
    if (name.startsWith('$')) return ['events that Mixpanel sends by itself'];
    const properties = mapAt(record, 'properties');
    return [
      {
        call: 'track',
        name,
        day: dayOf(properties['time']),
        properties: without(properties, (key) => ADDED.test(key)),
        count: 1,
      },
    ];
  },
};
