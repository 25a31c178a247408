// Custom dimensions of Google Analytics 4, as its Admin pages ask for them: parameters of events, and properties of users
// for what is said of people (https://support.google.com/analytics/answer/14240153).

import { typesOf } from '../../catalog/value/due.ts';
import { isDimension, parameterOf, scopeOf } from '../rules/ga4.ts';
import type { PlanProperty } from '../selection.ts';
import { MARK } from './format.ts';
import { toCsv } from '../../words/escapes/csv.ts';
import type { Format } from './format.ts';

const HEAD = ['scope', 'parameter_name', 'dimension_name', 'description', 'key', 'kind'];
const LONGEST = { name: 82, description: 150 } as const;

/** A row for each key that may be registered. */
export const ga4Dimensions: Format = {
  files: ({ events }) => {
    const rows = new Map<string, readonly string[]>();
    for (const { call, properties } of events) {
      const scope = scopeOf(call);
      for (const property of properties.filter((one) => isDimension(one, scope))) {
        const row = rowOf(property, scope);
        if (!rows.has(`${scope} ${row[1]}`)) rows.set(`${scope} ${row[1]}`, row);
      }
    }
    return [{ path: 'ga4-custom-dimensions.csv', text: MARK + toCsv(HEAD, [...rows.values()]) }];
  },
};

function rowOf(property: PlanProperty, scope: 'Event' | 'User'): readonly string[] {
  const { key, meaning } = property;
  const types = typesOf(property);
  const isNumber = types.length > 0 && types.every((type) => type === 'number' || type === 'integer');
  const parameter = parameterOf(key, scope);
  const name = key.replace(/[^\p{L}\p{N}_ ]+/gu, ' ').trim();
  return [
    scope,
    parameter,
    (/^\p{L}/u.test(name) ? name : parameter).slice(0, LONGEST.name),
    meaning.slice(0, LONGEST.description),
    key,
    isNumber && scope === 'Event' ? 'dimension or metric' : 'dimension',
  ];
}
