import type { Member, Property } from '../model.ts';
import type { Due } from '../value/due.ts';

/** What the judge holds the examples of a property or a member against. */
export function dueOf(described: Pick<Property, 'type'> & Partial<Pick<Property, Facts>>): Due {
  const { type, format, constraints = {}, items, members = [] } = described;
  const isChoice = type === 'string' || type === 'number' || type === 'integer';
  return {
    type,
    format,
    // An `enum` that does not apply is a problem of its own.
    constraints: isChoice ? constraints : { ...constraints, enum: undefined },
    items: items && dueOf(items),
    members: members.length === 0 ? undefined : members.map(memberOf),
  };
}

type Facts = 'format' | 'constraints' | 'items' | 'members';

function memberOf(member: Member): Due & { readonly key: string } {
  return { key: member.key, ...dueOf(member) };
}
