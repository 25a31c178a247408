import type { Constraints, Form, JsonValue } from '../../catalog/model.ts';
import { sizeOf, type Bound } from '../../words/bound.ts';
import type { Change } from './change.ts';
import { differs } from './change.ts';
import { said } from './place.ts';
import type { Place } from './place.ts';

/** A limit that refuses a value it took before is breaking; one that takes more is not. */
export function compareLimits(
  { constraints: was = {} }: Form,
  { constraints: is = {} }: Form,
  place: Place,
): readonly Change[] {
  return LIMITS.filter((key) => differs(was[key], is[key])).map((key) => {
    const breaking = REFUSES[key](was[key] as never, is[key] as never); // each is called with values of its own key
    const words = (value: JsonValue | undefined): string => (value === undefined ? 'not set' : JSON.stringify(value));
    const text = `The limit \`${key}\` was ${words(was[key])} and is ${words(is[key])}.`;
    return said(place, `limit-${breaking ? 'tightened' : 'loosened'}`, breaking, text, was[key], is[key]);
  });
}

/** Whether a limit refuses what it took before. */
type Refuses<V> = (was: V | undefined, is: V | undefined) => boolean;

const least: Refuses<Bound> = (was, is) => is !== undefined && (was === undefined || sizeOf(was) < sizeOf(is));
const most: Refuses<Bound> = (was, is) => is !== undefined && (was === undefined || sizeOf(was) > sizeOf(is));
const any: Refuses<JsonValue> = (_, is) => is !== undefined;

const REFUSES: { readonly [L in keyof Required<Constraints>]: Refuses<Exclude<Constraints[L], undefined>> } = {
  minimum: least,
  maximum: most,
  exclusiveMinimum: least,
  exclusiveMaximum: most,
  multipleOf: (was, is) => is !== undefined && (was === undefined || !Number.isInteger(was / is)),
  minLength: least,
  maxLength: most,
  pattern: any,
  minItems: least,
  maxItems: most,
  uniqueItems: (_, is) => is === true,
  const: any,
  default: () => false,
  enum: (was, is) => is !== undefined && (was === undefined || was.some((value) => !is.includes(value))),
};
const LIMITS = Object.keys(REFUSES) as (keyof Constraints)[]; // its own keys
