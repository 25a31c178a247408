// The tables that a CDP loads into a warehouse, by the rules of Segment, which RudderStack shares: a table for each track
// event, one for each other call, a column for each property, and one for each key inside a map
// (https://segment.com/docs/connections/storage/warehouses/schema/).

import { allowedBy, typesOf } from '../../catalog/value/due.ts';
import type { Form, JsonValue } from '../../catalog/model.ts';
import { snake } from '../../words/spelling/snake.ts';
import type { PlanEvent, Selection } from '../selection.ts';

export interface Table {
  readonly name: string;
  /** Those that are loaded into it. */
  readonly events: readonly PlanEvent[];
  readonly columns: readonly Column[];
}

export interface Column {
  readonly name: string;
  /** As sent, with a point before what is inside a map. */
  readonly key: string;
  readonly type: string;
  readonly summary: string;
  /** Whether each event of the table has it in every row. */
  readonly isAlways: boolean;
  readonly allowed: readonly JsonValue[] | undefined;
}

const OF_CALLS = { page: 'pages', screen: 'screens', identify: 'identifies', group: 'groups' } as const;

export const tableOf = ({ call, name }: Pick<PlanEvent, 'call' | 'name'>): string =>
  call === 'track' ? snake(name) : OF_CALLS[call];

export function tablesOf({ events }: Selection): readonly Table[] {
  return [...Map.groupBy(events, tableOf)].map(([name, those]) => {
    const all = those.flatMap(columnsOf);
    const columns = [...Map.groupBy(all, (column) => column.name).values()].map((same) => agreed(same, those.length));
    return { name, events: those, columns };
  });
}

export function columnsOf({ properties }: PlanEvent): readonly Column[] {
  return properties.flatMap((property) =>
    columnsIn(property, property.key, property.summary, property.required === true),
  );
}

/** Those that a property becomes. */
export function columnNamesOf(property: Form & { readonly key: string }): readonly Pick<Column, 'name' | 'key'>[] {
  return columnsIn(property, property.key, '', false);
}

function columnsIn(form: Form, key: string, summary: string, isAlways: boolean): readonly Column[] {
  const types = typesOf(form);
  const [type] = types.length === 1 ? types : [];
  if (type === 'object' && form.members && form.members.length > 0) {
    return form.members.flatMap((member) =>
      columnsIn(member, `${key}.${member.key}`, member.summary ?? '', isAlways && member.required === true),
    );
  }
  const allowed = type === 'array' || form.nullable === true ? undefined : allowedBy(form);
  return [{ name: snake(key), key, type: columnType(type, form.format), summary, isAlways, allowed }];
}

function columnType(type: string | undefined, format: string | undefined): string {
  if (type === 'string') return format === 'date-time' || format === 'date' ? 'timestamp' : 'text';
  if (type === 'number') return 'float';
  if (type === 'integer' || type === 'boolean') return type;
  return type === undefined ? '' : 'text (JSON)';
}

/** What the events of a table say alike of a column. */
function agreed(same: readonly Column[], events: number): Column {
  const [first] = same as readonly [Column, ...Column[]]; // groups have one at least
  const alike = (key: keyof Column): boolean =>
    same.every((one) => JSON.stringify(one[key]) === JSON.stringify(first[key]));
  return {
    ...first,
    type: alike('type') ? first.type : '',
    isAlways: same.length === events && same.every(({ isAlways }) => isAlways),
    allowed: alike('allowed') ? first.allowed : undefined,
  };
}
