// A value that shows the type, for properties without an example.

import type { Constraints, Format, JsonValue, Member, Property, PropertyType } from '../../catalog/model.ts';

const BY_FORMAT: Readonly<Record<Format, string>> = {
  email: 'person@example.com',
  uri: 'https://example.com/',
  date: '2026-01-31',
  'date-time': '2026-01-31T09:30:00Z',
  uuid: '00000000-0000-4000-8000-000000000000',
};

/** A value of the property's type, within its enum and range. Strings without a format name their key: `<coupon>`. */
export function placeholder(property: Property): JsonValue {
  const { id, type, format, constraints, members, items } = property;
  if (constraints.enum?.[0] !== undefined) return constraints.enum[0];
  if (type === 'array') return items ? [bare(id, items.type, undefined, {}, items.members)] : [];
  return bare(id, type, format, constraints, members);
}

function bare(
  key: string,
  type: PropertyType,
  format: Format | undefined,
  { minimum, maximum }: Constraints,
  members: readonly Member[],
): JsonValue {
  switch (type) {
    case 'string':
      return format ? BY_FORMAT[format] : `<${key}>`;
    case 'number':
    case 'integer':
      return Math.min(Math.max(1, minimum ?? 1), maximum ?? Infinity);
    case 'boolean':
      return true;
    case 'array':
      return [];
    case 'object':
      return Object.fromEntries(
        members.map((member) => [member.key, member.example ?? bare(member.key, member.type, member.format, {}, [])]),
      );
  }
}
