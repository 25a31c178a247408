import { rule } from './rule.ts';
import { faultOf } from './value.ts';

const HINT = 'Correct the example, or what it has to fit.';

export const propertyExample = rule({
  code: 'example-mismatch',
  scope: 'property',
  *check(property) {
    const fault = property.example === undefined ? undefined : faultOf(property.example, property);
    if (fault !== undefined) yield { path: ['example'], message: `The example ${fault}.`, hint: HINT };
    const inside = [
      ...property.members.map((member) => ({ member, path: ['members', member.key, 'example'] })),
      ...(property.items?.members ?? []).map((member) => ({
        member,
        path: ['items', 'properties', member.key, 'example'],
      })),
    ];
    for (const { member, path } of inside) {
      const wrong = member.example === undefined ? undefined : faultOf(member.example, member);
      if (wrong !== undefined) yield { path, message: `The example ${wrong}.`, hint: HINT };
    }
  },
});

export const eventExample = rule({
  code: 'example-mismatch',
  scope: 'event',
  *check(event, lookup) {
    for (const [index, { property, example }] of event.properties.entries()) {
      const own = lookup.property(property);
      if (example === undefined || example === own.example) continue;
      const fault = faultOf(example, own);
      if (fault !== undefined) {
        yield { path: ['properties', index, 'example'], message: `The example ${fault}.`, hint: HINT };
      }
    }
  },
});
