import { allowedBy, typesOf } from '../../catalog/value/due.ts';
import type { Form, Items, Member } from '../../catalog/model.ts';
import { explainedLine, valueLine } from '../../words/escapes/value-lines.ts';
import { INSIDE, WORKBOOK } from '../../words/headings.ts';
import type { PlanEvent, PlanProperty } from '../selection.ts';
import { fieldColumns } from './own-fields.ts';
import { sheetOf, yesOrNo, type Sheet, type SheetColumn } from './sheet.ts';

/** A property of an event, or a key inside of one. */
interface Row {
  /** None of a property that no event carries. */
  readonly event?: PlanEvent | undefined;
  readonly form: Member;
  /** The path to what it is inside of. */
  readonly partOf?: string;
  /** Where it is no key inside. */
  readonly property?: PlanProperty;
}

const COLUMNS: readonly SheetColumn<Row>[] = [
  { heading: WORKBOOK.event, width: 32, cell: ({ event }) => event?.name, always: true },
  { heading: WORKBOOK.property, width: 28, cell: ({ form }) => form.key, always: true },
  { heading: WORKBOOK.partOf, width: 20, cell: ({ partOf }) => partOf },
  { heading: WORKBOOK.type, width: 16, cell: ({ form }) => typeWords(form), always: true },
  { heading: WORKBOOK.required, width: 14, cell: ({ form }) => requiredWords(form.required) },
  { heading: WORKBOOK.values, width: 36, cell: ({ form }) => valueLines(form) },
  { heading: WORKBOOK.description, width: 60, cell: ({ form }) => form.summary, always: true },
  {
    heading: WORKBOOK.example,
    width: 24,
    cell: ({ form: { example } }) => (example !== undefined ? valueLine(example) : undefined),
  },
  { heading: WORKBOOK.format, width: 12, cell: ({ form }) => form.format },
  { heading: WORKBOOK.limits, width: 20, cell: ({ form }) => limitLines(form) },
  { heading: WORKBOOK.each, width: 20, cell: ({ form }) => (isPlain(form) ? undefined : JSON.stringify(form.items)) },
  { heading: WORKBOOK.nullable, width: 12, cell: ({ form }) => yesOrNo(form.nullable) },
  { heading: WORKBOOK.personal, width: 14, cell: ({ property }) => yesOrNo(property?.personal) },
  { heading: WORKBOOK.status, width: 12, cell: ({ form }) => form.status },
  { heading: WORKBOOK.basis, width: 14, cell: ({ property }) => property?.basis },
];
const PAGE: SheetColumn<Row> = { heading: WORKBOOK.page, width: 50, cell: ({ event }) => event?.url, always: true };

/** A row for each property of each event, and below it one for each key inside; at the end those that no event carries. */
export function propertySheet(events: readonly PlanEvent[], uncarried: readonly PlanProperty[]): Sheet {
  const rowsOf = (properties: readonly PlanProperty[], event?: PlanEvent): readonly Row[] =>
    properties.flatMap((property) => [
      { event, form: property, property },
      ...rowsInside(event, property, property.key),
    ]);
  const rows = [...events.flatMap((event) => rowsOf(event.properties, event)), ...rowsOf(uncarried)];
  const own = fieldColumns<Row>(
    [...events.flatMap(({ properties }) => properties), ...uncarried],
    ({ property }) => property,
  );
  return sheetOf('Properties', [...COLUMNS, ...own, PAGE], rows);
}

function rowsInside(event: PlanEvent | undefined, form: Form, partOf: string): readonly Row[] {
  return inside(form).flatMap((member) => [
    { event, form: member, partOf },
    ...rowsInside(event, member, `${partOf}${INSIDE}${member.key}`),
  ]);
}

/** The keys of a map, or of the maps in a list; those of a list that says more stand with that. */
function inside(form: Form): readonly Member[] {
  if (!isPlain(form)) return form.members ?? [];
  const held = form.items ? inside(form.items) : [];
  return held.length > 0 ? held : (form.members ?? []);
}

/** Whether its type says all that is said of what it lists, but for the keys inside. */
function isPlain({ items, ...form }: Form): boolean {
  if (!items) return true;
  const isOne = typesOf(form).join() === 'array' && !form.members?.length;
  return isOne && isOnlyType(items) && isPlain(items);
}

function isOnlyType({ type: _t, members: _m, items: _i, ...more }: Items): boolean {
  return Object.values(more).every((value) => value === undefined || JSON.stringify(value) === '{}');
}

/** `string`, `string or integer`, `list of string`. */
function typeWords(form: Form): string {
  const types = typesOf(form);
  if (types.join() !== 'array') return types.map((type) => (type === 'array' ? 'list' : type)).join(' or ');
  const of = isPlain(form) && form.items ? typeWords(form.items) : '';
  return of === '' ? 'list' : `list of ${of}`;
}

function requiredWords(required: Member['required']): string | undefined {
  return typeof required === 'string' ? required : yesOrNo(required);
}

function valueLines(form: Form): string | undefined {
  const { values } = form;
  return (values?.map(explainedLine) ?? allowedBy(form)?.map(valueLine))?.join('\n');
}

function limitLines({ constraints = {} }: Form): string {
  const { enum: _values, ...limits } = constraints;
  const stated = Object.entries(limits).filter(([, value]) => value !== undefined);
  return stated.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n');
}
