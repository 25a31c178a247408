// The CSV that Avo imports a tracking plan from
// (https://www.avo.app/docs/data-design/import/import-csv).

import { allowedBy, typesOf } from '../../catalog/value/due.ts';
import type { PropertyType } from '../../catalog/model.ts';
import type { PlanProperty } from '../selection.ts';
import { csvFileOf } from './format.ts';
import type { Cell } from '../../words/escapes/csv.ts';
import type { Format } from './format.ts';
import { listCell } from '../rules/list-mark.ts';
import { AVO } from '../rules/of-vendors.ts';

const HEAD = [
  'Event Name',
  'Event Description',
  'Event Category',
  'Sources',
  'Property Name',
  'Property Description',
  'Property Value Type',
  'Is Property Required?',
  'Is Property Array?',
  'Property Enumeration Options',
];

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  number: 'float',
  integer: 'int',
  boolean: 'bool',
  object: 'object',
  array: 'any',
};

export const avoCsv: Format = {
  files: (selection) => [
    csvFileOf(selection, 'avo-import.csv', HEAD, ({ name, summary, area, sources, properties }): Cell[][] => {
      const event = [name, summary, area ?? '', listCell(sources, AVO.values)];
      const none = ['', '', '', '', '', ''];
      return properties.length === 0 ? [[...event, ...none]] : properties.map((one) => [...event, ...cells(one)]);
    }),
  ],
};

function cells(property: PlanProperty): Cell[] {
  const { key, summary, items = {}, required } = property;
  const [type, ...others] = typesOf(property);
  const isArray = type === 'array';
  const [of = type, ...othersOf] = isArray ? typesOf(items) : [];
  const word = of === undefined || others.length + othersOf.length > 0 ? 'any' : TYPES[of];
  const allowed = listCell(allowedBy(isArray ? items : property), AVO.values);
  return [key, summary, word, requiredCell(required), isArray ? 'TRUE' : 'FALSE', allowed];
}

/** What is not stated is not, and what is required under a condition is not always. */
function requiredCell(required: PlanProperty['required']): string {
  return required === undefined ? '' : required === true ? 'TRUE' : 'FALSE';
}
