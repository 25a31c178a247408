// What a value has to be, whoever asks: the part of a property, a member, an item or a whole payload that says what may
// be sent. What is not stated is not judged.

import type { JsonValue, PropertyType } from '../model.ts';
import type { Bound } from '../../words/bound.ts';

export interface Due {
  /** One, or any of several. */
  readonly type?: PropertyType | readonly PropertyType[] | undefined;
  /** Null is right whatever the rest says. */
  readonly nullable?: boolean | undefined;
  /** Any name; judged where it is known. */
  readonly format?: string | undefined;
  /** The only values allowed. */
  readonly values?: readonly { readonly value: JsonValue }[] | undefined;
  readonly constraints?: Limits | undefined;
  /** What a list holds. */
  readonly items?: Due | undefined;
  /** What a map holds. An empty list says that nothing is listed, which makes every key one beside the list. */
  readonly members?: readonly DueMember[] | undefined;
  /** False where no keys may be sent beside the members. */
  readonly additionalProperties?: boolean | undefined;
}

export interface DueMember extends Due {
  /** As sent. */
  readonly key: string;
  /** A condition in words is not judged. */
  readonly required?: boolean | string | undefined;
}

/** Each means what JSON Schema means by it. */
export interface Limits {
  readonly minimum?: Bound | undefined;
  readonly maximum?: Bound | undefined;
  readonly exclusiveMinimum?: Bound | undefined;
  readonly exclusiveMaximum?: Bound | undefined;
  readonly multipleOf?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: string | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly uniqueItems?: boolean | undefined;
  readonly const?: JsonValue | undefined;
  /** Limits nothing: what is meant where nothing is sent. */
  readonly default?: JsonValue | undefined;
  /** The older form of `values`, which stand over it. */
  readonly enum?: readonly JsonValue[] | undefined;
}

/** Stands for a value that is not known, such as code in a call. As a key of a map it says that more keys may be there. */
export const UNREAD = Symbol('unread');

/** The only values allowed, in either form. */
export function allowedBy({ values, constraints }: Due): readonly JsonValue[] | undefined {
  return values?.map(({ value }) => value) ?? constraints?.enum;
}

/** The types stated: one, several, or none. */
export function typesOf({ type }: Due): readonly PropertyType[] {
  if (type === undefined) return [];
  return typeof type === 'string' ? [type] : type;
}

/** The same with null, where it may stand for any. Nothing where no type is stated. */
export function typesWithNull(due: Due): readonly (PropertyType | 'null')[] {
  const types = typesOf(due);
  return due.nullable && types.length > 0 ? [...types, 'null'] : types;
}
