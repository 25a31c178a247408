import type { PlanLimits, PlanProperty, PlanShape, PlanStatus } from '../../record.ts';
import { allowedBy, requiredBy, typeBy, valueBy } from '../../tables/cells.ts';
import { privacyBy } from '../../tables/privacy.ts';
import type { Row } from '../../tables/table.ts';
import { fieldsOf } from '../shared/fields.ts';

const STATUS: Readonly<Record<string, PlanStatus>> = { LIVE: 'live', PLANNED: 'planned', DELETED: 'deprecated' };

const NUMBERS: readonly (readonly [limit: keyof PlanLimits, heading: string])[] = [
  ['minLength', 'String Property Value Min Length'],
  ['maxLength', 'String Property Value Max Length'],
  ['minimum', 'Number Property Value Min'],
  ['maximum', 'Number Property Value Max'],
];

const OF_LISTS: readonly (readonly [limit: keyof PlanLimits, heading: string])[] = [
  ['minItems', 'Array Min Items'],
  ['maxItems', 'Array Max Items'],
];

/** The property a row of Amplitude's CSV tells of, if it tells of one. */
export function amplitudeProperty(row: Row): PlanProperty | undefined {
  const key = row.at('Event Property Name') || row.at('Property Name');
  if (key === '') return undefined;
  const isArray = isTrue(row.at('Property Is Array'));
  const { fields: typeFields, ...value } = valueOf(row);
  const lists = { ...numbersIn(row, OF_LISTS), ...(isTrue(row.at('Array Unique Items')) && { uniqueItems: true }) };
  const shape: PlanShape = isArray
    ? {
        types: ['array'],
        typeText: row.at('Property Value Type'),
        ...(Object.keys(value).length > 0 && { items: value }),
        ...limitsOf(lists),
      }
    : { typeText: row.at('Property Value Type') || undefined, ...value };
  const status = row.at('Property Schema Status').toUpperCase();
  const kind = row.at('Property Type');
  return {
    key,
    ...shape,
    summary: row.at('Property Description') || undefined,
    required: requiredBy(row.at('Property Required')),
    status: STATUS[status],
    ...privacyBy(
      '',
      row.at('Property Classifications') || row.at('Property Classification') || row.at('Classifications'),
    ),
    ...fieldsOf({
      ...typeFields,
      ...(status !== '' && !STATUS[status] && { 'Property Schema Status': status }),
      ...(kind !== '' && kind !== 'Event Property' && { 'Property Type': kind }),
      ...(row.at('Property Visibility').toUpperCase() === 'HIDDEN' && { 'Property Visibility': 'HIDDEN' }),
      ...seen(row),
    }),
    ...row.place,
  };
}

/** What one value may be; `enum` is no type. */
function valueOf(row: Row): PlanShape {
  const { typeText: _text, ...typed } = typeBy(row.at('Property Value Type'));
  const types =
    isTrue(row.at('Number Is Integer')) && typed.types?.[0] === 'number' ? (['integer'] as const) : typed.types;
  const { values, fields } = allowedBy(row.at('Enum Values'), types, ',');
  const constant = row.at('Const Value');
  const only = constant === '' ? undefined : (valueBy(constant, types) ?? constant);
  const pattern = row.at('Property Regex');
  const limits = {
    ...numbersIn(row, NUMBERS),
    ...(pattern !== '' && { pattern }),
    ...(only !== undefined && { const: only }),
  };
  return {
    ...typed,
    ...(types && { types }),
    ...(values && { values }),
    ...limitsOf(limits),
    ...((typed.fields ?? fields) && { fields: { ...typed.fields, ...fields } }),
  };
}

function numbersIn(row: Row, columns: typeof NUMBERS): PlanLimits {
  const stated = columns.map(([limit, heading]) => [limit, row.at(heading)] as const);
  const numbers = stated.filter(([, cell]) => cell !== '' && Number.isFinite(Number(cell)));
  return Object.fromEntries(numbers.map(([limit, cell]) => [limit, Number(cell)]));
}

function limitsOf(limits: PlanLimits): Pick<PlanShape, 'limits'> {
  return Object.keys(limits).length > 0 ? { limits } : {};
}

function seen(row: Row): Readonly<Record<string, string>> {
  const dates = ['Property First Seen', 'Property Last Seen'].map((heading) => [heading, row.at(heading)] as const);
  return Object.fromEntries(dates.filter(([, date]) => date !== ''));
}

function isTrue(cell: string): boolean {
  return /^(?:true|yes|1)$/i.test(cell);
}
