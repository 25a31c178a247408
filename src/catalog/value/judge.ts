// The one judge of values: of examples in a catalog, and of payloads that are sent. It agrees with ajv on the JSON Schema
// we write of the same thing, and it interprets, because code that is made at run time does not pass the
// Content-Security-Policy of the site.

import { typesOf, typesWithNull, UNREAD, type Due } from './due.ts';
import type { ValueFinding, ValuePath } from './finding.ts';
import { brokenLimit, type Matches } from './limits.ts';
import { isOfType } from './types.ts';

/** What is wrong with a JSON value, and what of it was not judged; of each part at most one fault of its own, in the
 * order in which the value has them. */
export function* judge(
  value: unknown,
  due: Due,
  matches: Matches,
  path: ValuePath = [],
): Generator<ValueFinding, void, undefined> {
  if (value === null && due.nullable) return;
  if (value === UNREAD) {
    yield { path, keyword: 'unread', expected: '', found: value };
    return;
  }
  const types = typesOf(due);
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) {
    yield { path, keyword: 'type', expected: typesWithNull(due), found: value };
    return;
  }
  const broken = brokenLimit(value, due, matches);
  if (broken) yield { path, ...broken, found: value };
  if (Array.isArray(value)) {
    if (!due.items) return;
    for (const [index, item] of value.entries()) yield* judge(item, due.items, matches, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    yield* judgeMembers(value as Readonly<Record<string, unknown>>, due, matches, path); // no list, no null: a map
  }
}

function* judgeMembers(
  map: Readonly<Record<string, unknown>>,
  { members, additionalProperties }: Due,
  matches: Matches,
  path: ValuePath,
): Generator<ValueFinding, void, undefined> {
  const listed = new Map(members?.map((member) => [member.key, member]));
  for (const [key, found] of Object.entries(map)) {
    const here = [...path, key];
    const member = listed.get(key);
    if (member) yield* judge(found, member, matches, here);
    else if (additionalProperties === false)
      yield { path: here, keyword: 'additionalProperties', expected: false, found };
    else if (members) yield { path: here, keyword: 'unlisted', expected: true, found };
  }
  if (Object.hasOwn(map, UNREAD)) return;
  for (const { key, required } of listed.values()) {
    if (required === true && !Object.hasOwn(map, key)) {
      yield { path: [...path, key], keyword: 'required', expected: true, found: undefined };
    }
  }
}
