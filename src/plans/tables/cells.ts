// What people write into the cells of a spreadsheet.

import { jsonIn } from '../../words/escapes/json-in.ts';
import type { Json, PlanShape, PlanType, PlanValue } from '../record.ts';
import { typedBy } from '../schema/type-words.ts';

const YES = /^(?:y|yes|true|t|1|x|✓|✔|required|mandatory|always|must)$/i;
const NO = /^(?:n|no|false|f|0|optional|not required|-|–)$/i;

/** Whether a property is always sent: yes, no, or under a condition in words; nothing where the cell is empty. */
export function requiredBy(cell: string): boolean | string | undefined {
  if (cell === '') return undefined;
  return YES.test(cell) ? true : NO.test(cell) ? false : cell;
}

/** The type of a cell; words that are no type are kept as a field. */
export function typeBy(
  cell: string,
  isArray = false,
): Pick<PlanShape, 'types' | 'typeText' | 'nullable' | 'items' | 'fields'> {
  if (cell === '') return isArray ? { types: ['array'] } : {};
  const typed = typedBy(cell);
  const said = { typeText: cell, ...(!typed && { fields: { type: cell } }) };
  if (!isArray || typed?.types?.[0] === 'array') return { ...said, ...typed };
  return { ...said, types: ['array'], ...(typed && Object.keys(typed).length > 0 && { items: typed }) };
}

const PROSE = /(?:\b(?:etc|e\.g|i\.e|any|all|free text|see|other)\b|\.\.\.|…|[<>=])/i;
const LONGEST_VALUE = 80;

/** A list of values, where the cell is no more than that; anything else is kept as a field. */
export function allowedBy(
  cell: string,
  types: readonly PlanType[] | undefined,
  separator?: string,
): Pick<PlanShape, 'values' | 'fields'> {
  if (cell === '') return {};
  const parts = separator === undefined ? partsOf(cell) : cell.split(separator).map((part) => part.trim());
  const isList = separator !== undefined || (parts.length > 1 && !PROSE.test(cell) && parts.every(isShort));
  const values = isList ? parts.map((part) => valueBy(part, types)) : [undefined];
  if (values.includes(undefined)) return { fields: { 'allowed values': cell } };
  const all = [...new Set(values as PlanValue['value'][])]; // no gaps
  return { values: all.map((value) => ({ value })) };
}

function partsOf(cell: string): readonly string[] {
  const json = /^\[.*\]$/s.test(cell) ? cell.slice(1, -1) : cell;
  const separator = ['\n', '|', ';', ','].find((mark) => json.includes(mark)) ?? '\n';
  return json
    .split(separator)
    .map((part) =>
      part
        .trim()
        .replace(/^[-*•]\s+/, '')
        .replace(/^(["'`“])(.*)["'`”]$/, '$2'),
    )
    .filter((part) => part !== '');
}

function isShort(part: string): boolean {
  return part.length <= LONGEST_VALUE && !/[.!?]\s/.test(part);
}

/** A value in the type of its property; nothing where it is none of that type. */
export function valueBy(text: string, types: readonly PlanType[] | undefined): PlanValue['value'] | undefined {
  const [type] = types?.length === 1 ? types : [];
  if (type === 'boolean') return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined;
  if (type !== 'number' && type !== 'integer') return text;
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? undefined : value;
}

/** An example in the type of its property, else as it stands. */
export function exampleBy(cell: string, types: readonly PlanType[] | undefined): Json | undefined {
  if (cell === '') return undefined;
  const code = /^`(.*)`$/s.exec(cell)?.[1];
  if (code !== undefined) return jsonIn(code) ?? code;
  const [type] = types?.length === 1 ? types : [];
  if (type === 'array' || type === 'object') return jsonIn(cell) ?? cell;
  return valueBy(cell, types) ?? cell;
}

interface NamedKey extends Pick<PlanShape, 'types' | 'typeText' | 'items' | 'nullable' | 'summary'> {
  readonly key: string;
}

/** The keys in one cell: a line each, or with commas or semicolons between; `name: type` and `name (what it is)`. */
export function keysBy(cell: string): readonly NamedKey[] {
  const ticked = [...cell.matchAll(/`([^`]+)`/g)].map(([, key]) => ({ key: (key ?? '').trim() }));
  if (ticked.length > 1 && cell.replace(/`[^`]+`/g, '').replace(/\band\b|[\s,;/•*-]/g, '') === '') return ticked;
  const lines = cell.split(/\r?\n/).map((line) => line.trim().replace(/^[-*•]\s+/, ''));
  const parts = lines.length > 1 ? lines : cell.split(/[;,](?![^(]*\))/);
  return parts.map((part) => keyBy(part.trim())).filter(({ key }) => key !== '');
}

function keyBy(part: string): NamedKey {
  const plain = part.replaceAll('`', '').replace(/[,;]$/, '');
  const [, name = '', said = ''] = /^([^:(]+?)\s*(?::\s+|\()(.+?)\)?$/s.exec(plain) ?? [];
  if (name === '') return { key: plain };
  const typed = typedBy(said);
  return typed ? { key: name, typeText: said, ...typed } : { key: name, summary: said };
}
