// Custom dimensions of Google Analytics 4, as its Admin pages ask for them: parameters of events, and properties of users
// for what is said of people (https://support.google.com/analytics/answer/14240153).

import { typesOf } from '../../catalog/value/due.ts';
import { unaccented } from '../../words/spelling/letters.ts';
import type { PlanProperty } from '../selection.ts';
import { csvFile } from './format.ts';
import type { Format } from './format.ts';

const HEAD = ['scope', 'parameter_name', 'dimension_name', 'description', 'key', 'kind'];
const LONGEST = { Event: 40, User: 24, name: 82, description: 150 } as const;

/** A row for each key. What is personal data may not be sent there, and is left out. */
export const ga4Dimensions: Format = {
  files: ({ events }) => {
    const rows = new Map<string, readonly string[]>();
    for (const { call, properties } of events) {
      const scope = call === 'identify' || call === 'group' ? 'User' : 'Event';
      for (const property of properties) {
        const row = rowOf(property, scope);
        if (property.personal !== true && !rows.has(`${scope} ${row[1]}`)) rows.set(`${scope} ${row[1]}`, row);
      }
    }
    return [csvFile('ga4-custom-dimensions.csv', HEAD, [...rows.values()])];
  },
};

function rowOf(property: PlanProperty, scope: 'Event' | 'User'): readonly string[] {
  const { key, meaning } = property;
  const types = typesOf(property);
  const isNumber = types.length > 0 && types.every((type) => type === 'number' || type === 'integer');
  const name = unaccented(key).replace(/[^A-Za-z0-9_]+/g, '_');
  const parameter = /^[A-Za-z]/.test(name) ? name : `p_${name}`;
  return [
    scope,
    parameter.slice(0, LONGEST[scope]),
    key
      .replace(/[^\p{L}\p{N}_ ]+/gu, ' ')
      .trim()
      .slice(0, LONGEST.name),
    meaning.slice(0, LONGEST.description),
    key,
    isNumber && scope === 'Event' ? 'dimension or metric' : 'dimension',
  ];
}
