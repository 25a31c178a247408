import type { JsonValue } from '../model.ts';
import { rule } from './rule.ts';
import type { Finding } from './rule.ts';
import { faultOf } from './value.ts';
import type { Due } from './value.ts';

export const propertyExample = rule({
  code: 'example-mismatch',
  scope: 'property',
  *check(property) {
    yield* found(property.example, property, ['example']);
    for (const member of property.members) yield* found(member.example, member, ['members', member.key, 'example']);
    for (const member of property.items?.members ?? []) {
      yield* found(member.example, member, ['items', 'properties', member.key, 'example']);
    }
  },
});

export const eventExample = rule({
  code: 'example-mismatch',
  scope: 'event',
  *check(event, lookup) {
    for (const [index, { property, example }] of event.properties.entries()) {
      const own = lookup.property(property);
      if (example !== own.example) yield* found(example, own, ['properties', index, 'example']);
    }
  },
});

function found(example: JsonValue | undefined, due: Due, path: readonly PropertyKey[]): readonly Finding[] {
  const fault = example === undefined ? undefined : faultOf(example, due);
  return fault ? [{ path, message: `The example ${fault.clause}.`, hint: fault.cure }] : [];
}
