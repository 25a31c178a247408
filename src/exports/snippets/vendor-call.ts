// What a call of a vendor's own library sends: our example, under the names and keys of the vendor.

import { elsewhereAt, type Elsewhere } from '../../catalog/elsewhere/elsewhere.ts';
import type { Lookup } from '../../catalog/lookup.ts';
import type { Event, JsonValue } from '../../catalog/model.ts';
import { personalIn } from '../../catalog/privacy/personal.ts';
import { listed } from '../../words/lists.ts';
import { isArray, type JsonRecord } from './literal.ts';
import type { Message } from './message.ts';

export interface VendorCall {
  readonly name: string;
  readonly payload: JsonRecord;
  readonly note: string | undefined;
}

/** Nothing where the catalog does not state the same event at the vendor. Personal data is left out: such libraries may not
 * be sent it as it is. */
export function vendorCallOf(
  event: Event,
  vendor: string,
  { payload }: Message,
  lookup: Lookup,
): VendorCall | undefined {
  const known = lookup.catalog.vendors.find(({ id }) => id === vendor);
  const there = known && elsewhereAt(event, known);
  if (there?.match !== 'same') return undefined;
  const personal = personalIn(event, lookup);
  const withheld = new Set(personal.map(({ id }) => id));
  let translated: JsonRecord = {};
  for (const { property, key } of event.properties) {
    const value = payload[key];
    if (value === undefined || withheld.has(property)) continue;
    const own = there.renamed.find(({ anchor }) => anchor === property)?.there;
    const inside = there.renamed.filter((one) => one.property === property && one.inside);
    const path = own === undefined ? [key] : own.split('.');
    translated = put(translated, path, renamedInside(value, inside));
  }
  return { name: there.name, payload: translated, note: noteOf(there, personal) };
}

function noteOf({ vendor, note = '', lacking }: Elsewhere, personal: readonly { readonly name: string }[]) {
  const codes = (keys: readonly string[]): string => listed(keys.map((key) => `\`${key}\``));
  const notes = [
    note,
    lacking.length > 0 && `${vendor.name} also requires ${codes(lacking)}.`,
    personal.length > 0 && `Left out as personal data: ${codes(personal.map(({ name }) => name))}.`,
  ];
  return notes.filter(Boolean).join(' ') || undefined;
}

/** `items[]` and `item_id` put a value into the first item of a list, `cart` and `id` into a map. */
function put(record: JsonRecord, [first = '', ...rest]: readonly string[], value: JsonValue): JsonRecord {
  if (rest.length === 0) return { ...record, [first]: value };
  const key = first.replace(/\[\]$/, '');
  const there = record[key];
  const inList = first !== key;
  const held = inList && there !== undefined && isArray(there) ? there[0] : there;
  const inner = put(isRecord(held) ? held : {}, rest, value);
  return { ...record, [key]: inList ? [inner] : inner };
}

/** With the keys directly inside a map, or inside the maps of a list, under their names there. */
function renamedInside(value: JsonValue, inside: Elsewhere['renamed']): JsonValue {
  if (inside.length === 0) return value;
  if (isArray(value)) return value.map((item) => renamedInside(item, inside));
  if (!isRecord(value)) return value;
  const names = new Map(inside.map((one) => [one.inside?.key ?? '', one.inside?.there ?? '']));
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [names.get(key) ?? key, held]));
}

function isRecord(value: JsonValue | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !isArray(value);
}
