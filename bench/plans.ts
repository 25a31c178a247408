// Tracking plans of any size, as other tools write them.

import { toCsv } from '../src/words/escapes/csv.ts';

const TYPES = ['string', 'number', 'boolean', 'integer'] as const;

/** Rules of Segment: seven properties an event, one of them its own, the others shared and described alike or otherwise. */
export function segmentPlan(events: number): string {
  const rules = Array.from({ length: events }, (_, index) => ({
    type: 'TRACK',
    key: `Thing ${index} Done`,
    version: 1,
    jsonSchema: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      description: `What is told when thing ${index} was done, by whomever did it.`,
      labels: { owner: `team-${index % 12}`, feature: `feature ${index % 30}` },
      properties: {
        context: {},
        traits: {},
        properties: { type: 'object', properties: propertiesOf(index), required: ['count'] },
      },
    },
  }));
  return JSON.stringify({ rules }, null, 2);
}

function propertiesOf(index: number): Readonly<Record<string, object>> {
  const shared = Array.from({ length: 5 }, (_, place) => {
    const key = (index * 7 + place * 31) % 300;
    const description = key % 4 === 0 ? `What key ${key} is on thing ${index}.` : `What key ${key} is.`;
    return [`key_${key}`, { type: [TYPES[key % 4]], description }] as const;
  });
  return {
    ...Object.fromEntries(shared),
    [`own_${index}`]: { type: 'string', enum: ['a', 'b', `c${index % 9}`] },
    count: { type: 'integer', minimum: index % 3, description: 'How many.' },
  };
}

/** Amplitude's CSV: an event in a row, its six properties in the rows below. */
export function amplitudePlan(events: number): string {
  const rows = Array.from({ length: events }, (_, index) => [
    eventRow(index),
    ...Array.from({ length: 6 }, (__, place) => propertyRow(index, place)),
  ]).flat();
  return toCsv(
    [...COLUMNS],
    rows.map((row) => COLUMNS.map((column) => row[column] ?? '')),
  );
}

const COLUMNS = [
  'Action,Object Type,Object Name,Event Display Name,Object Owner,Object Description,Event Category,Tags,Event Schema Status',
  'Event Activity,Event Hidden From Dropdowns,Event Hidden From Persona Results,Event Hidden From Pathfinder,Event Source',
  'Event 180 Day Volume,Event 180 Day Queries,Event First Seen,Event Last Seen,Property Type,Property Group Names',
  'Event Property Name,Property Description,Property Value Type,Property Schema Status,Property Required,Property Visibility',
  'Property Is Array,Number Is Integer,Enum Values,Const Value,Property Regex,Property First Seen,Property Last Seen',
].flatMap((line) => line.split(','));

type Row = Readonly<Record<string, string>>;

function eventRow(index: number): Row {
  return {
    'Object Type': 'Event',
    'Object Name': `[Area ${index % 40}] Thing ${index} Done`,
    'Object Owner': `person-${index % 9}@example.com`,
    'Object Description': index % 2 === 0 ? `Thing ${index} was done.` : '',
    'Event Category': `Area ${index % 40}`,
    'Event Schema Status': index % 6 === 0 ? 'UNEXPECTED' : 'LIVE',
    'Event Activity': 'ACTIVE',
    'Event 180 Day Volume': String(index * 17),
    'Event First Seen': '2024-02-01',
    'Event Last Seen': '2026-11-01',
  };
}

function propertyRow(index: number, place: number): Row {
  const key = (index * 5 + place * 37) % 1000;
  return {
    'Property Type': 'Event Property',
    'Event Property Name': `key ${key}`,
    'Property Value Type': ['any', 'string', 'number', 'boolean', 'enum'][key % 5] ?? '',
    'Enum Values': key % 5 === 4 ? `on,off,${key}` : '',
    'Property Schema Status': index % 2 === 0 ? 'LIVE' : 'UNEXPECTED',
    'Property Required': 'FALSE',
    'Property Is Array': 'FALSE',
    'Property First Seen': '2024-02-01',
    'Property Last Seen': `2026-${String(1 + (index % 11)).padStart(2, '0')}-01`,
  };
}
