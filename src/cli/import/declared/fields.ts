// Facts of a plan with no place of their own, as fields of the catalog: under keys and types that site.yaml declares.

import { isAddress } from '../../../catalog/fields.ts';
import { atKey } from '../../../words/at-key.ts';
import { isOfFormat } from '../../../catalog/value/formats.ts';
import type { Kind } from '../../../catalog/model.ts';
import { MOST_OF_FIELD } from '../../../catalog/schema/fields.ts';
import type { DeclaredField, DeclaredFields, FieldValue } from '../../../catalog/schema/fields.ts';
import type { PlanFacts, Place } from '../../../plans/record.ts';
import type { AuthoredRecord } from '../form.ts';
import { flatFields, keyOfField, labelOfField } from './field-values.ts';
import type { Ledger } from '../ledger.ts';

type Facts = PlanFacts['fields'];
type Type = DeclaredField['type'];

/** First every fact is noted, so that a field has a type that all its values are of; then records ask for theirs. */
export class Fields {
  readonly #declared: DeclaredFields;
  readonly #ledger: Ledger;
  readonly #noted = new Map<string, { readonly label: string; readonly kinds: Set<Kind>; readonly types: Set<Type> }>();

  /** `declared` are those that the catalog has. */
  constructor(declared: DeclaredFields, ledger: Ledger) {
    this.#declared = declared;
    this.#ledger = ledger;
  }

  note(kind: Kind, facts: Facts): void {
    for (const [name, value] of flatFields(facts)) {
      const key = keyOfField(name);
      const there = this.#noted.get(key) ?? { label: labelOfField(name), kinds: new Set(), types: new Set() };
      this.#noted.set(key, there);
      there.kinds.add(kind);
      there.types.add(typeOf(value, key));
    }
  }

  /** The facts as a record has them; nothing if there are none. */
  of(facts: Facts, of: string, place: Place): AuthoredRecord | undefined {
    const kept: Record<string, FieldValue> = {};
    for (const [name, value] of flatFields(facts)) {
      const key = keyOfField(name);
      const fitting = fit(value, this.#typeOf(key));
      const bounded = fitting === undefined ? undefined : this.#bounded(fitting, place);
      if (bounded === undefined) this.#ledger.lose(`"${name}" of ${of}, which is not what site.yaml declares`, place);
      else kept[key] = bounded;
    }
    return Object.keys(kept).length > 0 ? kept : undefined;
  }

  /** What site.yaml is to declare for the keys, beside what it declares. */
  declarationsOf(keys: ReadonlySet<string>): DeclaredFields {
    const all = [...this.#noted].filter(([key]) => keys.has(key));
    return Object.fromEntries(
      all.flatMap(([key, { label, kinds }]): readonly [string, DeclaredField][] => {
        const there = atKey(this.#declared, key);
        if (!there) return [[key, { label, type: this.#typeOf(key), on: [...kinds] }]];
        const more = [...kinds].filter((kind) => there.on && !there.on.includes(kind));
        return more.length > 0 ? [[key, { ...there, on: [...(there.on ?? []), ...more] }]] : [];
      }),
    );
  }

  #typeOf(key: string): Type {
    const types = this.#noted.get(key)?.types ?? new Set<Type>();
    const [only] = types;
    return atKey(this.#declared, key)?.type ?? (types.has('list') ? 'list' : types.size === 1 && only ? only : 'text');
  }

  #bounded(value: FieldValue, place: Place): FieldValue {
    const texts = [value].flat();
    const most = Array.isArray(value) ? MOST_OF_FIELD.item : MOST_OF_FIELD.text;
    if (texts.length <= MOST_OF_FIELD.items && texts.every((text) => typeof text !== 'string' || text.length <= most))
      return value;
    this.#ledger.lose('the end of long texts', place);
    if (typeof value === 'string') return value.slice(0, most);
    return Array.isArray(value) ? value.slice(0, MOST_OF_FIELD.items).map((text) => text.slice(0, most)) : value;
  }
}

/** What a version says is no number: 1.10 is not 1.1. */
const WORDS = /version|milestone|\bid$/i;

function typeOf(value: FieldValue, key: string): Type {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'boolean') return 'boolean';
  if (WORDS.test(key)) return 'text';
  if (typeof value === 'number' || isNumber(value)) return 'number';
  if (isOfFormat(value, 'date')) return 'date';
  return isAddress(value) ? 'link' : 'text';
}

/** The value in the type; nothing if it is none of that. */
function fit(value: FieldValue, type: Type): FieldValue | undefined {
  if (type === 'list') return [value].flat().map(String);
  if (Array.isArray(value)) return type === 'text' ? value.join(', ') : undefined;
  if (type === 'text') return String(value);
  if (type === 'number') return typeof value === 'string' && isNumber(value) ? Number(value) : fitting(value, 'number');
  if (type === 'boolean') return fitting(value, 'boolean');
  return typeof value === 'string' && typeOf(value, '') === type ? value : undefined;
}

function fitting(value: FieldValue, type: 'number' | 'boolean'): FieldValue | undefined {
  return typeof value === type ? value : undefined;
}

/** Whether no digit is lost where the text is taken for a number. */
function isNumber(text: string): boolean {
  return text !== '' && String(Number(text)) === text && Number.isFinite(Number(text));
}
