import type { PropertyId } from '../model.ts';
import type { AuthoredRecord } from '../parse/parse.ts';
import type { Authored } from '../schema.ts';
import type { LinkedEntry } from './linked.ts';
import type { Resolve } from './references.ts';

type Listing = Pick<Authored<'event'>, 'properties'>;

/** The entries of an event or a group whose references resolve, in their order. */
export function linkedEntries(record: AuthoredRecord<Listing>, resolve: Resolve): readonly LinkedEntry[] {
  const written = record.data.properties.map((entry, index) => {
    if (typeof entry === 'string')
      return { id: entry, path: ['properties', index], entry: undefined, is: 'property' } as const;
    if ('group' in entry) return { id: entry.group, path: ['properties', index, 'group'], is: 'group' } as const;
    return { id: entry.property, path: ['properties', index, 'property'], entry, is: 'property' } as const;
  });
  const properties = new Set(
    resolve(
      record,
      'property',
      written.filter(({ is }) => is === 'property'),
    ),
  );
  const groups = new Set(
    resolve(
      record,
      'group',
      written.filter(({ is }) => is === 'group'),
    ),
  );
  return written.flatMap((one): readonly LinkedEntry[] => {
    if (one.is === 'group') return groups.has(one) ? [{ group: one.id }] : []; // resolved
    return properties.has(one) ? [{ property: one.id as PropertyId, data: one.entry }] : []; // resolved
  });
}
