// What is wrong with the values of an event: how often, and where first, never which.

import type { EventProperty } from '../../catalog/model.ts';
import { judge } from '../../catalog/value/judge.ts';
import { matchesShort } from '../../catalog/value/matches.ts';
import { typeOf } from '../../catalog/value/types.ts';
import type { Known } from './known.ts';
import type { Counted, EventTally, Fault, Place } from './tallied.ts';

const MOST_FAULTS = 1_000;

export function judgeValue(
  { faults }: EventTally,
  key: string,
  value: unknown,
  property: EventProperty,
  place: Place,
): void {
  if (isPlainly(value, property)) return;
  for (const { path, keyword, expected, found } of judge(value, property, matchesShort, [key])) {
    if (keyword === 'unread') continue;
    const inside = path.map((step, at) => (typeof step === 'number' ? '[]' : at === 0 ? step : `.${step}`)).join('');
    const id = `${keyword} ${inside}`;
    if (!faults.has(id) && faults.size >= MOST_FAULTS) continue;
    countIn<string, Fault>(faults, id, () => ({
      key,
      path: inside,
      keyword,
      expected,
      found: typeOf(found) ?? 'number',
      count: 0,
      place,
    }));
  }
}

/** Whether a value is of the one type stated, and nothing more is stated: most are. */
function isPlainly(value: unknown, { type, constraints, values, format, members, items }: EventProperty): boolean {
  return (
    (type === undefined || (typeof type === 'string' && typeof value === type)) &&
    constraints === undefined &&
    values === undefined &&
    format === undefined &&
    members === undefined &&
    items === undefined &&
    (typeof value !== 'number' || Number.isFinite(value)) &&
    value !== null
  );
}

export function addMissing(
  { faults }: EventTally,
  { properties }: Known,
  sent: Readonly<Record<string, unknown>>,
  place: Place,
): void {
  for (const [key, { required, key: own }] of properties) {
    if (required !== true || Object.hasOwn(sent, key) || isSentOtherwise(own, properties, sent)) continue;
    const id = `required ${own}`;
    countIn<string, Fault>(faults, id, () => ({
      key: own,
      path: own,
      keyword: 'required',
      expected: true,
      found: '',
      count: 0,
      place,
    }));
  }
}

/** Whether it is sent under the name that another tool has for it. */
function isSentOtherwise(
  own: string,
  properties: Known['properties'],
  sent: Readonly<Record<string, unknown>>,
): boolean {
  for (const [key, property] of properties) if (property.key === own && Object.hasOwn(sent, key)) return true;
  return false;
}

export function countIn<K, T extends Counted>(all: Map<K, T>, id: K, make: () => T): void {
  const there = all.get(id) ?? make();
  there.count += 1;
  all.set(id, there);
}
