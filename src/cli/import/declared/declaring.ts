import type { Catalog } from '../../../catalog/model.ts';
import type { Json, Plan } from '../../../plans/record.ts';
import type { AuthoredRecord } from '../form.ts';
import type { Named } from '../records.ts';
import type { Declarations } from './site.ts';
import type { NewFile } from '../things.ts';

/** What site.yaml is to declare for files that are written: what they state and is not declared yet. `told` is what the plan
 * declares itself. */
export function declaring(
  { fields, classes }: Pick<Named, 'fields' | 'classes'>,
  told: Plan['site'],
  catalog: Catalog | undefined,
): (files: readonly NewFile[]) => Declarations {
  const there = { fields: catalog?.site.fields ?? {}, privacyClasses: catalog?.site.privacyClasses ?? {} };
  return (files) => {
    const keys = new Set(files.flatMap(({ record }) => Object.keys((record['fields'] ?? {}) as AuthoredRecord))); // of records
    const ids = new Set(
      files.flatMap(({ record }) => (typeof record['privacy'] === 'string' ? [record['privacy']] : [])),
    );
    return {
      fields: { ...missing(told?.fields, keys, there.fields), ...fields.declarationsOf(keys) },
      privacyClasses: { ...missing(told?.privacyClasses, ids, there.privacyClasses), ...classes.declarationsOf(ids) },
    };
  };
}

function missing<T>(
  told: Readonly<Record<string, Json>> | undefined,
  used: ReadonlySet<string>,
  there: object,
): Readonly<Record<string, T>> {
  const all = Object.entries(told ?? {}).filter(([key]) => used.has(key) && !Object.hasOwn(there, key));
  return Object.fromEntries(all) as unknown as Readonly<Record<string, T>>; // as we write it; the check sees the rest
}
