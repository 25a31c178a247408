// Payloads every schema of an event must accept, and such as it must refuse, made from the catalog and not from the schema.

import type { JsonValue } from '../../src/catalog/model.ts';
import type { PlanEvent, PlanProperty } from '../../src/exports/selection.ts';

export type Payload = Readonly<Record<string, unknown>>;

/** Every property with its example; nothing at all; and keys beyond those listed. */
export function rightPayloads({ properties }: PlanEvent): readonly Payload[] {
  const examples: Payload = Object.fromEntries(
    properties.filter(({ example }) => example !== undefined).map(({ key, example }) => [key, example]),
  );
  return [examples, {}, { ...examples, a_key_of_their_own: null }];
}

/** One payload for each property and each way to get it wrong, with what is wrong. */
export function wrongPayloads({
  properties,
}: PlanEvent): readonly { readonly payload: Payload; readonly why: string }[] {
  return properties.flatMap((property) =>
    wrongValues(property).map(([value, why]) => ({
      payload: { [property.key]: value },
      why: `${property.key}: ${why}`,
    })),
  );
}

const ANOTHER: Readonly<Record<PlanProperty['type'], JsonValue>> = {
  string: 7,
  number: 'seven',
  integer: 7.5,
  boolean: 'yes',
  array: 'a list',
  object: ['a list'],
};

function wrongValues({ type, constraints, items, members }: PlanProperty): readonly (readonly [unknown, string])[] {
  const { minimum, maximum, minLength, maxLength } = constraints;
  const [member] = items?.members ?? members;
  const inside = member && { [member.key]: ANOTHER[member.type] };
  return [
    [ANOTHER[type], 'another type'],
    [null, 'null'],
    ...(minimum === undefined ? [] : [[minimum - 1, 'too small'] as const]),
    ...(maximum === undefined ? [] : [[maximum + 1, 'too large'] as const]),
    ...(minLength ? [['x'.repeat(minLength - 1), 'too short'] as const] : []),
    ...(maxLength === undefined ? [] : [['x'.repeat(maxLength + 1), 'too long'] as const]),
    ...(constraints.enum ? [['none of those allowed', 'not in the list'] as const] : []),
    ...(items ? [[[ANOTHER[items.type]], 'another type inside'] as const] : []),
    ...(inside && items ? [[[inside], 'another type of a key inside'] as const] : []),
    ...(inside && !items ? [[inside, 'another type of a key inside'] as const] : []),
  ];
}
