// A table of events under any usual headings: names carried down over merged cells, several keys in a cell.

import type { PlanEvent, PlanProperty } from '../record.ts';
import type { SourceFile } from '../source.ts';
import { callOf } from '../formats/shared/calls-of.ts';
import { statusOf } from '../formats/shared/status-of.ts';
import { allowedBy, exampleBy, keysBy, requiredBy, typeBy } from './cells.ts';
import { EventRows } from './event-rows.ts';
import { limitsBy } from './limit-words.ts';
import { OtherColumns } from './other-columns.ts';
import { privacyBy } from './privacy.ts';
import { rolesOf, type Role } from './roles.ts';
import { readRowsOf, type Row, type RowFeed } from './table.ts';

/** Whether a cell stands under the heading of a role, and what it says. */
type Cell = (role: Role) => string;

/** The events of the rows, each once, by what the headings say they are. */
export function eventRowsIn(
  file: SourceFile,
  headings: readonly string[],
  feed: RowFeed,
  roles = rolesOf(headings),
): readonly PlanEvent[] {
  const rows = new EventRows(file);
  const others = new OtherColumns(headings, Object.values(roles));
  let name = '';
  readRowsOf(file, headings, feed, (row) => {
    const cell: Cell = (role) => (roles[role] === undefined ? '' : row.at(roles[role]));
    const named = plain(cell('event'));
    const keys = cell('property') === '' ? [] : keysOf(cell('property'), cell('type'));
    // Merged cells: the name stands in the first row only.
    if (named === '' && keys.length === 0) return;
    name = named || name;
    if (name === '') return;
    const properties = keys.map((key) => propertyOf(key, keys.length === 1, cell, row));
    rows.add(name, () => headOf(name, cell, row, keys.length > 0), properties);
    others.add(row, name, keys.length === 1 ? keys[0]?.key : undefined);
  });
  const events = others.into(rows.all);
  return roles.property === undefined ? events.map(({ properties: _none, ...event }) => event) : events;
}

function headOf(name: string, cell: Cell, row: Row, hasProperty: boolean): Omit<PlanEvent, 'properties'> {
  const call = callOf(cell('call'));
  const list = (role: Role): readonly string[] | undefined => listIn(cell(role));
  const head: Omit<PlanEvent, 'properties'> = {
    name,
    call: call ?? 'track',
    callText: call && cell('call'),
    title: cell('eventTitle') || undefined,
    summary: cell('eventSummary') || (hasProperty ? '' : cell('propertySummary')) || undefined,
    trigger: cell('trigger') || undefined,
    area: cell('area') || undefined,
    owner: cell('owner') || undefined,
    tags: list('tags'),
    sources: list('sources'),
    destinations: list('destinations'),
    ...statusIn(cell('status')),
    ...row.place,
  };
  return head;
}

function propertyOf(key: ReturnType<typeof keysBy>[number], isAlone: boolean, cell: Cell, row: Row): PlanProperty {
  if (!isAlone) return { ...key, ...row.place };
  const { fields: typeFields, ...typed } = typeBy(cell('type'), requiredBy(cell('isArray')) === true);
  const types = typed.types ?? key.types;
  const of = types?.[0] === 'array' ? typed.items?.types : types;
  const worded = limitsBy(cell('allowed'), types);
  const { fields: otherFields, values } = worded ? {} : allowedBy(cell('allowed'), of);
  const fields = { ...typeFields, ...otherFields };
  const optional = requiredBy(cell('optional'));
  return {
    ...key,
    ...typed,
    ...(values && typed.types?.[0] === 'array' ? { items: { ...typed.items, values } } : { values }),
    ...worded,
    required: requiredBy(cell('required')) ?? (typeof optional === 'boolean' ? !optional : optional),
    summary: cell('propertySummary') || key.summary,
    example: exampleBy(cell('example'), types),
    limits: cell('pattern') === '' ? worded?.limits : { ...worded?.limits, pattern: cell('pattern') },
    ...privacyBy(cell('personal'), cell('privacy')),
    ...(Object.keys(fields).length > 0 && { fields }),
    ...row.place,
  };
}

/** One key where a type stands beside it: keys with a comma in them are keys. */
function keysOf(cell: string, type: string): ReturnType<typeof keysBy> {
  return type === '' || cell.includes('\n') ? keysBy(cell) : [{ key: plain(cell) }];
}

function plain(cell: string): string {
  return cell.replace(/^`(.*)`$/s, '$1').trim();
}

function listIn(cell: string): readonly string[] | undefined {
  const all = cell.split(/[,;|\n]/).map((part) => part.trim());
  const named = all.filter((part) => part !== '');
  return named.length > 0 ? named : undefined;
}

function statusIn(cell: string): Pick<PlanEvent, 'status' | 'fields'> {
  const status = statusOf(cell);
  if (status) return { status };
  return cell === '' ? {} : { fields: { status: cell } };
}
