// Planned events and properties in the authored form, keys in the order people write them.

import type { Constraints } from '../../catalog/model.ts';
import type { PlannedEvent, PlannedMember, PlannedProperty } from './plan.ts';
import { sameMeaning } from './same.ts';

export type AuthoredRecord = Readonly<Record<string, unknown>>;

const TO_WRITE = 'To be written.';
const LONGEST_SUMMARY = 240;

/** `general` is the property as its own file will describe it. */
export function eventRecord(
  { name, call, summary, properties }: PlannedEvent,
  general: (key: string) => PlannedProperty | undefined,
): AuthoredRecord {
  return {
    name,
    call,
    ...sentences(summary),
    properties: [...new Map(properties.map((property) => [property.key, property])).values()].map((property) => {
      const own = general(property.key);
      const summaryHere = sameMeaning(property.summary, own?.summary)
        ? undefined
        : sentences(property.summary)['summary'];
      const example = JSON.stringify(property.example) === JSON.stringify(own?.example) ? undefined : property.example;
      if (summaryHere === undefined && example === undefined) return property.key;
      return defined({ property: property.key, summary: summaryHere, example });
    }),
  };
}

/** A property as its own file; what is not known is left out, or stands as `To be written.` where the form demands it. */
export function propertyRecord(property: PlannedProperty): AuthoredRecord {
  const {
    type = 'string',
    format,
    summary,
    example,
    constraints = {},
    items,
    members = [],
    personal,
    basis,
  } = property;
  return {
    ...sentences(summary),
    ...defined({
      type,
      format: type === 'string' ? format : undefined,
      example,
      constraints: isEmpty(constraints) ? undefined : constraints,
      items: items && defined({ type: items.type, properties: memberRecords(items.members) }),
      members: memberRecords(members),
      basis: basis ?? 'editorial',
      personal,
    }),
  };
}

function memberRecords(members: readonly PlannedMember[]): AuthoredRecord | undefined {
  if (members.length === 0) return undefined;
  const records = members.map(({ key, type, format, summary, example }) => {
    return [key, defined({ type, format, summary: summary?.trim() || TO_WRITE, example })] as const;
  });
  return Object.fromEntries(records);
}

/** A summary is one short sentence: what is longer goes on as the description. */
function sentences(text = ''): AuthoredRecord {
  const plain = text.trim().replace(/[^\S\n]+/g, ' ');
  if (plain === '') return { summary: TO_WRITE };
  if (plain.length <= LONGEST_SUMMARY) return { summary: plain.replace(/\n+/g, ' ') };
  const first =
    plain.slice(0, LONGEST_SUMMARY).match(/^.*[.!?](?=\s)/s)?.[0] ?? `${plain.slice(0, LONGEST_SUMMARY - 1)}…`;
  const rest = first.endsWith('…') ? plain : plain.slice(first.length).trim();
  return { summary: first.replace(/\n+/g, ' '), description: rest.slice(0, 2000) };
}

const isEmpty = (constraints: Constraints): boolean => Object.keys(constraints).length === 0;

function defined(record: AuthoredRecord): AuthoredRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
