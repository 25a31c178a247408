// Snowplow: self-describing JSON, the enriched event as JSON or as a line of 131 columns.
// https://docs.snowplow.io/docs/fundamentals/canonical-event/

import { isMap, mapAt, textAt } from '../call.ts';
import { dayOf } from '../day.ts';
import type { Found, JsonFormat } from './format.ts';

type Map = Readonly<Record<string, unknown>>;

export const COLUMNS = 131;
const AT = {
  collected: 3,
  event: 5,
  pageUrl: 29,
  pageTitle: 30,
  category: 53,
  action: 54,
  label: 55,
  property: 56,
  value: 57,
  unstruct: 58,
};
const IGLU = /^iglu:[^/]+\/([^/]+)\/jsonschema\//;

export const snowplow: JsonFormat = {
  id: 'snowplow',
  label: 'events of Snowplow as JSON',
  reason(record) {
    if (IGLU.test(textAt(record, 'schema')) && 'data' in record) return 'it has a "schema" of Iglu and "data"';
    return 'collector_tstamp' in record && ('event_name' in record || 'event' in record)
      ? 'it has "collector_tstamp"'
      : undefined;
  },
  read(record) {
    if ('schema' in record) return selfDescribing(record, undefined);
    const day = dayOf(record['derived_tstamp'] ?? record['collector_tstamp']);
    const event = textAt(record, 'event') || 'unstruct';
    if (event === 'unstruct' && isMap(record['unstruct_event'])) return selfDescribing(record['unstruct_event'], day);
    if (event === 'unstruct') {
      const name = textAt(record, 'event_name');
      const key = Object.keys(record).find((one) => one.startsWith('unstruct_event_'));
      return name === ''
        ? ['records that name no event']
        : [{ call: 'track', name, day, properties: mapAt(record, key ?? ''), count: 1 }];
    }
    const struct = {
      category: record['se_category'],
      label: record['se_label'],
      property: record['se_property'],
      value: record['se_value'],
    };
    return builtIn(
      event,
      textAt(record, 'se_action'),
      struct,
      { page_url: record['page_url'], page_title: record['page_title'] },
      day,
    );
  },
};

/** A line of the enriched format. */
export function readEnriched(line: string): Found {
  const cells = line.split('\t');
  if (cells.length < AT.unstruct + 1) return ['lines with too few columns'];
  const day = dayOf(cells[AT.collected]);
  const event = cells[AT.event] ?? '';
  if (event !== 'unstruct') {
    const { category, label, property } = AT;
    const value = cells[AT.value] === '' ? undefined : Number(cells[AT.value]);
    const struct = { category: cells[category], label: cells[label], property: cells[property], value };
    return builtIn(
      event,
      cells[AT.action] ?? '',
      struct,
      { page_url: cells[AT.pageUrl], page_title: cells[AT.pageTitle] },
      day,
    );
  }
  return readText(cells[AT.unstruct] ?? '', day);
}

function selfDescribing(record: Map, day: string | undefined): Found {
  const name = IGLU.exec(textAt(record, 'schema'))?.[1];
  const { data } = record;
  if (name === undefined) return ['records that name no event'];
  if (name === 'unstruct_event' && isMap(data)) return selfDescribing(data, day);
  if (name === 'payload_data' && Array.isArray(data)) return sentTo(data);
  return isMap(data) ? [{ call: 'track', name, day, properties: data, count: 1 }] : ['events whose data is no object'];
}

/** What a tracker sends to the collector. */
function sentTo(all: readonly unknown[]): Found {
  return all.flatMap((one): Found => {
    const text = isMap(one) ? textAt(one, 'ue_pr') : '';
    return text === '' ? ['payloads that hold no event'] : readText(text, dayOf((one as Map)['dtm'])); // as just seen
  });
}

function readText(text: string, day: string | undefined): Found {
  try {
    const data: unknown = JSON.parse(text);
    return isMap(data) ? selfDescribing(data, day) : ['events whose data is no object'];
  } catch {
    return ['events whose data is no JSON'];
  }
}

function builtIn(event: string, action: string, struct: Map, page: Map, day: string | undefined): Found {
  const stated = (all: Map): Map =>
    Object.fromEntries(
      Object.entries(all).filter(([, value]) => value !== undefined && value !== '' && value !== null),
    );
  if (event === 'page_view') return [{ call: 'page', name: '', day, properties: stated(page), count: 1 }];
  if (event === 'struct' && action !== '')
    return [{ call: 'track', name: action, day, properties: stated(struct), count: 1 }];
  return [event === 'page_ping' ? 'page pings, which Snowplow sends by itself' : 'events of a kind that is not read'];
}
