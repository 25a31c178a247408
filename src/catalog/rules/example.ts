import type { JsonValue } from '../model.ts';
import { judge } from '../value/judge.ts';
import { clauseOf } from '../value/words.ts';
import { cureOf } from './cure.ts';
import { dueOf } from './due.ts';
import { matches } from './patterns.ts';
import { rule } from './rule.ts';
import type { Finding } from './rule.ts';

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

function found(
  example: JsonValue | undefined,
  described: Parameters<typeof dueOf>[0],
  path: readonly PropertyKey[],
): readonly Finding[] {
  if (example === undefined) return [];
  // A key that is not described is a slip in an example, even where others may be sent.
  const fault = judge(example, dueOf(described), matches).find(({ keyword }) => keyword !== 'unread');
  return fault ? [{ path, message: `The example ${clauseOf(fault)}.`, hint: cureOf(fault) }] : [];
}
