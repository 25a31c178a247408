// Custom dimensions of Google Analytics 4, as its Admin pages ask for them: parameters of events, and properties of users
// for what is said of people (https://support.google.com/analytics/answer/14240153).

import { typesOf } from '../../catalog/value/due.ts';
import { dimensionName } from '../../words/spelling/dimension.ts';
import { METRIC_TOO } from '../../words/headings.ts';
import { isDimension, parameterOf, SCOPES, scopeOf, type Scope } from '../rules/ga4.ts';
import type { PlanProperty } from '../selection.ts';
import { holdersIn } from '../selection/property.ts';
import { MARK } from './format.ts';
import { toCsv } from '../../words/escapes/csv.ts';
import type { Format } from './format.ts';

const HEAD = ['scope', 'parameter_name', 'dimension_name', 'description', 'key', 'kind'];
const LONGEST = { name: 82, description: 150 } as const;

/** A row for each key that may be registered. */
export const ga4Dimensions: Format = {
  files: ({ events, uncarried }) => {
    const rows = new Map<string, readonly string[]>();
    const add = (property: PlanProperty, scope: Scope): void => {
      if (!isDimension(property, scope)) return;
      const row = rowOf(property, scope);
      if (!rows.has(`${scope} ${row[1]}`)) rows.set(`${scope} ${row[1]}`, row);
    };
    for (const { call, properties } of events) for (const property of properties) add(property, scopeOf(call));
    for (const property of uncarried)
      for (const scope of holdersIn(property, 'scope', SCOPES, isScope)) add(property, scope);
    return [{ path: 'ga4-custom-dimensions.csv', text: MARK + toCsv(HEAD, [...rows.values()]) }];
  },
};

/** In whichever case: the Admin pages and the API of Google differ. */
const isScope = (word: unknown, scope: Scope): boolean => String(word).toLowerCase() === scope.toLowerCase();

function rowOf(property: PlanProperty, scope: Scope): readonly string[] {
  const { key, meaning } = property;
  const types = typesOf(property);
  const isNumber = types.length > 0 && types.every((type) => type === 'number' || type === 'integer');
  const parameter = parameterOf(key, scope);
  const name = dimensionName(key);
  return [
    scope,
    parameter,
    (/^\p{L}/u.test(name) ? name : parameter).slice(0, LONGEST.name),
    meaning.slice(0, LONGEST.description),
    key,
    isNumber && scope === 'Event' ? METRIC_TOO : 'dimension',
  ];
}
