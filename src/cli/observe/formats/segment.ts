import { CALLS } from '../../../catalog/facts.ts';
import { isMap, mapAt, textAt } from '../call.ts';
import { dayOf } from '../day.ts';
import type { Found, JsonFormat } from './format.ts';

const NAMES = new Map([
  ['track', 'event'],
  ['page', 'name'],
  ['screen', 'name'],
]);

export const segment: JsonFormat = {
  id: 'segment',
  label: 'calls of Segment or RudderStack',
  reason(record) {
    if (Array.isArray(record['batch'])) return 'it has a "batch" of calls';
    const call = textAt(record, 'type');
    const isCall = CALLS.some((one) => one === call) || call === 'alias';
    const isOne = ['userId', 'anonymousId', 'messageId', 'originalTimestamp', 'properties', 'traits'].some(
      (key) => key in record,
    );
    return isCall && isOne ? `its "type" is "${call}"` : undefined;
  },
  read(record) {
    const { batch } = record;
    if (Array.isArray(batch)) {
      if (batch.length === 0) return ['empty batches'];
      return batch.flatMap((one) => (isMap(one) ? callIn(one, record) : 'entries of a batch that are no call'));
    }
    return callIn(record, record);
  },
};

function callIn(record: Readonly<Record<string, unknown>>, around: Readonly<Record<string, unknown>>): Found {
  const word = textAt(record, 'type');
  const call = CALLS.find((one) => one === word);
  if (!call) return [word === 'alias' ? 'alias calls, which carry no event' : 'records without a type of call'];
  const name = textAt(record, NAMES.get(call) ?? '');
  if (call === 'track' && name === '') return ['track calls that name no event'];
  const time =
    record['originalTimestamp'] ?? record['timestamp'] ?? record['receivedAt'] ?? record['sentAt'] ?? around['sentAt'];
  const properties = mapAt(record, call === 'identify' || call === 'group' ? 'traits' : 'properties');
  return [{ call, name, day: dayOf(time), properties, count: 1 }];
}
