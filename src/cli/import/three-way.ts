// What became of a record in the plan and in the catalog since the last import, made into one: what only the plan changed is
// taken over, what people wrote stays.

import type { AuthoredRecord } from './form.ts';
import { same } from './same.ts';

/** `undefined` is a value that is not there. `kept` takes the key of what both changed, each otherwise. */
export function threeWay(
  last: unknown,
  plan: unknown,
  catalog: unknown,
  kept: (key: string) => void,
  key = '',
): unknown {
  if (same(plan, last) || same(plan, catalog)) return catalog;
  if (same(catalog, last)) return plan;
  const records = [last ?? {}, plan, catalog];
  if (records.every(isRecord)) return ofRecords(records as unknown as Three<AuthoredRecord>, kept, key); // each is one
  const lists = [last ?? [], plan, catalog];
  if (lists.every(isListOfUses)) return ofUses(lists as unknown as Three<readonly Use[]>, kept, key); // each is one
  kept(key);
  return catalog;
}

type Three<T> = readonly [last: T, plan: T, catalog: T];

/** What an event or a group lists: a property by its id, or with what is said of it there. */
type Use = string | AuthoredRecord;

function ofRecords([last, plan, catalog]: Three<AuthoredRecord>, kept: (key: string) => void, above: string) {
  const keys = new Set([...Object.keys(catalog), ...Object.keys(plan)]);
  const merged = [...keys].map(
    (key) => [key, threeWay(last[key], plan[key], catalog[key], kept, above === '' ? key : `${above}.${key}`)] as const,
  );
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function ofUses(lists: Three<readonly Use[]>, kept: (key: string) => void, above: string): readonly Use[] {
  const records = lists.map((uses) => Object.fromEntries(uses.map((use) => [nameOf(use), whole(use)])));
  const merged = ofRecords(records as unknown as Three<AuthoredRecord>, kept, above) as Record<string, AuthoredRecord>; // made above
  return Object.values(merged).map((use) => {
    const { property, ...more } = use;
    return typeof property === 'string' && Object.keys(more).length === 0 ? property : use;
  });
}

function nameOf(use: Use): string {
  if (typeof use === 'string') return `property ${use}`;
  const [kind = ''] = ['property', 'group', 'event'].filter((each) => each in use);
  return `${kind} ${String(use[kind])}`;
}

function whole(use: Use): AuthoredRecord {
  return typeof use === 'string' ? { property: use } : use;
}

function isRecord(value: unknown): value is AuthoredRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfUses(value: unknown): value is readonly Use[] {
  return (
    Array.isArray(value) &&
    value.every((one) => typeof one === 'string' || (isRecord(one) && ('property' in one || 'group' in one)))
  );
}
