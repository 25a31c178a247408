// The rows of a table of keys, as pages print them: the properties of an event or a group, and what stands inside a value.

import { innerRows } from '../../catalog/forms.ts';
import type { InnerRow } from '../../catalog/forms.ts';
import type { Lookup } from '../../catalog/lookup.ts';
import type { Basis, EventProperty, Form, JsonValue, Member, Note, Sighting, Thing } from '../../catalog/model.ts';
import { choicesOf, limitsOf, requiredText } from '../../words/limits.ts';
import { typeText } from '../../words/types.ts';
import { fillText } from '../observed.ts';
import { thingUrl } from '../urls.ts';

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
  /** In which part of the calls it was seen, in words. */
  readonly seen?: string | undefined;
  /** 0 for a property. */
  readonly depth: number;
  /** What stands inside, to any depth, in order. */
  readonly inner: readonly KeyRow[];
}

type Stated = Form & Pick<Member, 'required' | 'summary' | 'status'> & { readonly example?: JsonValue | undefined };

export function carriedRows(
  properties: readonly EventProperty[],
  lookup: Lookup,
  observed?: Sighting,
): readonly KeyRow[] {
  const fills = new Map(observed?.properties.map(({ property, part }) => [property, fillText(part)]));
  return properties.map((form) => {
    const { id, name, personal, basis, notes } = lookup.property(form.property);
    const group = form.group === undefined ? undefined : lookup.find('group', form.group);
    const url = thingUrl('property', id);
    return {
      anchor: id,
      name,
      url,
      form,
      personal,
      basis,
      notes,
      group,
      seen: fills.get(id),
      depth: 0,
      inner: insideOf(form, id),
    };
  });
}

/** What stands inside a property, of whose id its anchors begin with. */
export function insideOf(form: Form, id: string): readonly KeyRow[] {
  return innerRows(form, id).map(innerRow);
}

function innerRow({ anchor, form, depth }: InnerRow): KeyRow {
  return { anchor, name: 'key' in form ? form.key : 'each item', form, depth, inner: [] };
}

/** Which columns have something to say of any row, inner ones too; and the basis that most have, which no row repeats. */
export function columnsOf(rows: readonly KeyRow[]): Columns {
  const all = rows.flatMap((row) => [row, ...row.inner]);
  const [usual] = [...Map.groupBy(rows, ({ basis }) => basis)].sort(([, a], [, b]) => b.length - a.length);
  return {
    type: all.some(({ form, inner }) => typeText(form) !== '' || inner.length > 0),
    required: all.some(({ form }) => requiredText(form.required) !== ''),
    values: all.some(({ form }) => choicesOf(form).length + limitsOf(form).length > 0),
    meaning: all.some(hasMeaning),
    example: all.some(({ form }) => form.example !== undefined),
    usual: usual?.[0],
  };
}

interface Columns {
  readonly type: boolean;
  readonly required: boolean;
  readonly values: boolean;
  readonly meaning: boolean;
  readonly example: boolean;
  readonly usual: Basis | undefined;
}

function hasMeaning({ form, personal, group, seen, notes = [] }: KeyRow): boolean {
  return Boolean(seen ?? form.summary ?? form.status ?? personal ?? group) || notes.length > 0;
}
