// The rows of a table of keys, as pages print them: the properties of an event or a group, and what stands inside a value.

import { innerRows } from '../catalog/forms.ts';
import type { InnerRow } from '../catalog/forms.ts';
import type { Lookup } from '../catalog/lookup.ts';
import type { Basis, EventProperty, Form, JsonValue, Member, Note, Thing } from '../catalog/model.ts';
import { choicesOf, limitsOf, requiredText } from '../words/limits.ts';
import { typeText } from '../words/types.ts';
import { thingUrl } from './urls.ts';

export interface KeyRow {
  /** The id of the row. */
  readonly anchor: string;
  readonly name: string;
  /** Of the page of the property. */
  readonly url?: string | undefined;
  readonly form: Stated;
  readonly personal?: boolean | undefined;
  readonly basis?: Basis | undefined;
  readonly notes?: readonly Note[] | undefined;
  /** The group that it comes with. */
  readonly group?: Pick<Thing, 'id' | 'name'> | undefined;
  /** 0 for a property. */
  readonly depth: number;
  /** What stands inside, to any depth, in order. */
  readonly inner: readonly KeyRow[];
}

type Stated = Form & Pick<Member, 'required' | 'summary' | 'status'> & { readonly example?: JsonValue | undefined };

export function carriedRows(properties: readonly EventProperty[], lookup: Lookup): readonly KeyRow[] {
  return properties.map((form) => {
    const { id, name, personal, basis, notes } = lookup.property(form.property);
    const group = form.group === undefined ? undefined : lookup.find('group', form.group);
    const url = thingUrl('property', id);
    return { anchor: id, name, url, form, personal, basis, notes, group, depth: 0, inner: insideOf(form, id) };
  });
}

/** What stands inside a property, of whose id its anchors begin with. */
export function insideOf(form: Form, id: string): readonly KeyRow[] {
  return innerRows(form, id).map(innerRow);
}

function innerRow({ anchor, form, depth }: InnerRow): KeyRow {
  return { anchor, name: 'key' in form ? form.key : 'each item', form, depth, inner: [] };
}

/** Which columns have something to say of any row, inner ones too. */
export function columnsOf(rows: readonly KeyRow[]): Readonly<Record<Column, boolean>> {
  const all = rows.flatMap((row) => [row, ...row.inner]);
  const said = Object.fromEntries(COLUMNS.map(([column, says]) => [column, all.some(says)])) as Record<Column, boolean>; // each of them
  const basis = new Set(rows.map((row) => row.basis)).size > 1;
  const type = said.type || rows.some(({ inner }) => inner.length > 0);
  return { ...said, type, basis, meaning: said.meaning || (said.required && said.values && said.example) };
}

type Column = 'type' | 'required' | 'values' | 'meaning' | 'example' | 'basis';

const COLUMNS: readonly (readonly [Column, (row: KeyRow) => boolean])[] = [
  ['type', ({ form }) => typeText(form) !== ''],
  ['required', ({ form }) => requiredText(form.required) !== ''],
  ['values', ({ form }) => choicesOf(form).length + limitsOf(form).length > 0],
  [
    'meaning',
    ({ form, personal, group, notes }) =>
      Boolean(form.summary ?? form.status ?? personal ?? group) || Boolean(notes && notes.length > 0),
  ],
  ['example', ({ form }) => form.example !== undefined],
];
