// A value that shows the type, for properties without an example.

import type { Form, JsonValue, Member, Property } from '../../catalog/model.ts';

const BY_FORMAT: Readonly<Record<string, string>> = {
  email: 'person@example.com',
  uri: 'https://example.com/',
  date: '2026-01-31',
  'date-time': '2026-01-31T09:30:00Z',
  uuid: '00000000-0000-4000-8000-000000000000',
};

/** A value of the property's type, within its values and range. Strings without a format name their key: `<coupon>`. */
export function placeholder({ name, ...form }: Property): JsonValue {
  return valueOf(name, form);
}

function valueOf(key: string, { type, format, values, constraints = {}, members = [], items }: Form): JsonValue {
  const { minimum, maximum, const: only } = constraints;
  const allowed = only ?? values?.[0]?.value ?? constraints.enum?.[0];
  if (allowed !== undefined) return allowed;
  switch ([type].flat()[0] ?? 'string') {
    case 'string':
      return BY_FORMAT[format ?? ''] ?? `<${key}>`;
    case 'number':
    case 'integer':
      return Math.min(Math.max(1, minimum ?? 1), maximum ?? Infinity);
    case 'boolean':
      return true;
    case 'array':
      return items ? [valueOf(key, items)] : [];
    case 'object':
      return Object.fromEntries(
        members.map((member: Member) => [member.key, member.example ?? valueOf(member.key, member)]),
      );
  }
}
