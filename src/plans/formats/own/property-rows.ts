// The rows of our workbook that tell of properties, and of the keys inside them.

import { explainedIn, valueIn } from '../../../words/escapes/value-lines.ts';
import { INSIDE, WORKBOOK } from '../../../words/headings.ts';
import type { Place, PlanEvent, PlanProperty, PlanShape, PlanValue } from '../../record.ts';
import { limitsOf } from '../../schema/limits.ts';
import type { SourceFile } from '../../source.ts';
import { requiredBy, typeBy } from '../../tables/cells.ts';
import type { Row } from '../../tables/table.ts';
import { statusOf } from '../shared/status-of.ts';
import { catalogShape } from './catalog-json.ts';

interface Told {
  readonly property: PlanProperty;
  readonly inside: Told[];
}

type Fields = Pick<PlanShape, 'fields'>;

export class PropertyRows {
  readonly #events = new Map<
    string,
    { readonly place: Place; readonly top: Told[]; readonly paths: Map<string, Told> }
  >();

  /** A row that names an event, or none, and a key; it stands below that of what it is part of. */
  add(file: SourceFile, row: Row, own: Fields): void {
    const [name, key, above] = [row.at(WORKBOOK.event), row.at(WORKBOOK.property), row.at(WORKBOOK.partOf)];
    const event = this.#events.get(name) ?? { place: row.place, top: [], paths: new Map<string, Told>() };
    this.#events.set(name, event);
    const parent = event.paths.get(above);
    if (above !== '' && !parent) {
      const message = `"${key}" is said to be part of "${above}", which has no row above.`;
      file.problems.report('skipped', 'warning', row.offset, message, 'Put it below the row of that property.');
      return;
    }
    const path = parent ? above + INSIDE + key : key;
    if (event.paths.has(path)) {
      file.lose('a property that stands twice', row.offset);
      return;
    }
    const told = { property: propertyOf(file, row, key, own), inside: [] };
    (parent?.inside ?? event.top).push(told);
    event.paths.set(path, told);
  }

  /** Those that have properties, by no more than their names. */
  get events(): readonly PlanEvent[] {
    const named = [...this.#events].filter(([name]) => name !== '');
    return named.map(([name, { place }]) => ({ name, call: 'track', ...place }));
  }

  of(event: string): readonly PlanProperty[] {
    return (this.#events.get(event)?.top ?? []).map(whole);
  }
}

function whole({ property, inside }: Told): PlanProperty {
  return inside.length === 0 ? property : { ...property, ...holding(property, inside.map(whole)) };
}

/** The keys of a map, or of the maps in a list. */
function holding(shape: PlanShape, members: readonly PlanProperty[]): PlanShape {
  if (shape.types?.join() !== 'array') return { ...shape, members };
  return { ...shape, items: holding(shape.items ?? {}, members) };
}

function propertyOf(file: SourceFile, row: Row, key: string, own: Fields): PlanProperty {
  const { fields: typeFields, ...typed } = typeBy(row.at(WORKBOOK.type));
  const { fields: otherFields, ...allowed } = valuesIn(row.at(WORKBOOK.values));
  const [each, limits] = [row.at(WORKBOOK.each), row.at(WORKBOOK.limits)];
  const items = each === '' ? undefined : file.part(each, row.place).first;
  const limited = limits === '' ? undefined : file.part(limitsJson(limits), row.place).first;
  const nullable = requiredBy(row.at(WORKBOOK.nullable));
  const personal = requiredBy(row.at(WORKBOOK.personal));
  const example = row.at(WORKBOOK.example);
  const shape: PlanProperty = {
    key,
    ...typed,
    ...allowed,
    ...(items && { items: catalogShape(items) }),
    required: requiredBy(row.at(WORKBOOK.required)),
    summary: row.at(WORKBOOK.description) || undefined,
    example: example === '' ? undefined : valueIn(example),
    format: row.at(WORKBOOK.format) || undefined,
    limits: limited && limitsOf(limited),
    ...(typeof nullable === 'boolean' && { nullable }),
    ...(typeof personal === 'boolean' && { personal }),
    status: statusOf(row.at(WORKBOOK.status)),
    basis: row.at(WORKBOOK.basis) || undefined,
    ...row.place,
  };
  const fields = { ...typeFields, ...otherFields, ...own.fields };
  return { ...withoutGaps(shape), ...(Object.keys(fields).length > 0 && { fields }) };
}

function withoutGaps(property: PlanProperty): PlanProperty {
  return Object.fromEntries(Object.entries(property).filter(([, value]) => value !== undefined)) as PlanProperty; // what is there stays
}

/** A value a line; null says that there may be none. */
function valuesIn(cell: string): Pick<PlanShape, 'values' | 'nullable' | 'fields'> {
  if (cell === '') return {};
  const all = cell.split('\n').map(explainedIn);
  const values = all.filter(({ value }) => value !== null);
  if (values.some(({ value }) => typeof value === 'object')) return { fields: { 'allowed values': cell } };
  const told = values.map(({ status, ...one }) => ({ ...one, status: statusOf(status) })) as readonly PlanValue[]; // as just seen
  return { values: told, ...(values.length < all.length && { nullable: true }) };
}

/** `minimum: 0`, one a line, as JSON. */
function limitsJson(cell: string): string {
  const lines = cell.split('\n').map((line) => /^\s*(\w+)\s*:\s*(.*)$/.exec(line));
  return `{${lines.flatMap((line) => (line ? `${JSON.stringify(line[1])}:${line[2]}` : [])).join(',')}}`;
}
