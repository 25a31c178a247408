// Every key an author can write, from the schemas: what it says, what it may be, and whether it has to be there.

import type { z } from 'zod';
import { FACTS } from '../facts.ts';
import { KINDS } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import { valueText } from '../../words/values.ts';
import { typeWords } from './type-words.ts';
import { unwrapped } from './unwrapped.ts';
import { form } from './values.ts';

interface KeyRow {
  /** With all it is in: `spec.name`, `notes[].text` of each in a list, `goals.*.sources` of each in a map. */
  readonly key: string;
  /** What it says. */
  readonly says: string;
  /** What it may be: "text, at most 240 characters", "list of ids". */
  readonly value: string;
  readonly required: boolean;
  /** What is meant where it is left out, if that is anything. */
  readonly unsaid?: string | undefined;
  /** Where what is inside is explained, if that is elsewhere. */
  readonly elsewhere?: string | undefined;
}

/** Schemas that are explained elsewhere, with the place; and the place for the keys that say what a value may be. */
export interface Elsewhere {
  readonly schemas: ReadonlyMap<z.core.$ZodType, string>;
  readonly form: string;
}

/** The rows of a kind of file, or of a part that many files have. */
export function keyRows(schema: z.core.$ZodType, elsewhere: Elsewhere, kind?: Kind): readonly KeyRow[] {
  return [...rowsOf(schema, '', { elsewhere, kind, seen: new Set() })];
}

interface Walk {
  readonly elsewhere: Elsewhere;
  readonly kind: Kind | undefined;
  /** Maps whose keys stand in the table already. */
  readonly seen: Set<z.core.$ZodType>;
}

function* rowsOf(schema: z.core.$ZodType, key: string, walk: Walk): Generator<KeyRow> {
  const { inner } = unwrapped(schema);
  const { def } = inner._zod;
  if (key !== '' && (walk.elsewhere.schemas.has(inner) || walk.seen.has(inner))) return;
  switch (def.type) {
    case 'object':
      walk.seen.add(inner);
      yield* rowsOfMap(def.shape, key, walk);
      return;
    case 'array':
      yield* rowsOf(def.element, `${key}[]`, walk);
      return;
    case 'record':
      if (key === '') yield { ...rowOf(def.valueType, '*', walk), says: unwrapped(schema).description ?? '' };
      else if (unwrapped(def.valueType).inner._zod.def.type === 'union')
        yield { ...rowOf(def.valueType, `${key}.*`, walk), required: false };
      yield* rowsOf(def.valueType, key === '' ? '*' : `${key}.*`, walk);
      return;
    case 'union':
      for (const option of def.options) yield* rowsOf(option, key, walk);
  }
}

function* rowsOfMap(shape: z.core.$ZodShape, key: string, walk: Walk): Generator<KeyRow> {
  const isInner = key !== '' && shape['constraints'] === form.constraints;
  for (const [name, value] of Object.entries(shape)) {
    const own = key === '' ? name : `${key}.${name}`;
    const isElsewhere = isInner && name in form;
    yield { ...rowOf(value, own, walk), ...(isElsewhere && hasInside(value) && { elsewhere: walk.elsewhere.form }) };
    if (!isElsewhere) yield* rowsOf(value, own, walk);
  }
}

const hasInside = (schema: z.core.$ZodType): boolean =>
  ['array', 'object', 'record'].includes(unwrapped(schema).inner._zod.def.type);

function rowOf(schema: z.core.$ZodType, key: string, { elsewhere, kind }: Walk): KeyRow {
  const { description = '', isOptional, unsaid } = unwrapped(schema);
  const named =
    kind && key in FACTS ? (FACTS[key as keyof typeof FACTS] as { readonly refersTo?: Kind }).refersTo : kind; // where it has one
  return {
    key,
    says: description,
    value: named && named !== kind ? idWords(schema, KINDS[named].aNoun) : typeWords(schema),
    required: !isOptional,
    unsaid: saysSomething(unsaid) ? valueText(unsaid) : undefined,
    elsewhere: placeOf(schema, elsewhere),
  };
}

function idWords(schema: z.core.$ZodType, aNoun: string): string {
  return typeWords(schema) === 'map' ? `map, by the id of ${aNoun}` : `id of ${aNoun}`;
}

const saysSomething = (unsaid: unknown): boolean => unsaid !== undefined && !EMPTY.includes(JSON.stringify(unsaid));
const EMPTY = ['[]', '{}', '""'];

/** Where a value, or each in a list or map, is explained. */
function placeOf(schema: z.core.$ZodType, elsewhere: Elsewhere): string | undefined {
  const { inner } = unwrapped(schema);
  const { def } = inner._zod;
  const inside = def.type === 'array' ? [def.element] : def.type === 'union' ? def.options : [];
  return (
    elsewhere.schemas.get(inner) ?? inside.map((each) => placeOf(each, elsewhere)).find((place) => place !== undefined)
  );
}
