// When two properties of one key are one: where both say something, they say the same.

import type { Ledger } from './ledger.ts';
import type { PlannedMember, PlannedProperty } from './plan.ts';

/** What differs in what the value may be, in words; nothing if they agree. */
export function shapeDifference(there: PlannedProperty, here: PlannedProperty): string | undefined {
  const differs = <T>(a: T | undefined, b: T | undefined): boolean =>
    a !== undefined && b !== undefined && JSON.stringify(a) !== JSON.stringify(b);
  if (differs(there.type, here.type)) return `its type is ${there.type} there and ${here.type} here`;
  if (differs(there.format, here.format)) return `its format is ${there.format} there and ${here.format} here`;
  if (differs(there.items?.type, here.items?.type)) {
    return `its items are ${there.items?.type} there and ${here.items?.type} here`;
  }
  return undefined;
}

/** Whether two sentences say the same but for case, spacing and the closing full stop, or one says nothing. */
export function sameMeaning(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [a, b].map(plain);
  return one === '' || other === '' || one === other;
}

function plain(sentence = ''): string {
  return sentence.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase();
}

/** What holds of a property wherever it is sent: a limit counts only if every event states it, a part of an object only
 * if every event describes it alike. What one says and another does not goes to the ledger. */
export function agreed(there: PlannedProperty, here: PlannedProperty, ledger: Ledger): PlannedProperty {
  const limits = Object.entries(there.constraints ?? {});
  const others = new Map(Object.entries(here.constraints ?? {}));
  const kept = limits.filter(([key, limit]) => same(limit, others.get(key)));
  if (kept.length < Math.max(limits.length, others.size)) ledger.lose('limits that differ from event to event', here);
  const { items } = there;
  return {
    ...there,
    type: there.type ?? here.type,
    constraints: Object.fromEntries(kept),
    members: common(there.members, here.members, here, ledger),
    items: items && { ...items, members: common(items.members, here.items?.members, here, ledger) },
  };
}

function common(
  there: readonly PlannedMember[] = [],
  here: readonly PlannedMember[] = [],
  place: PlannedProperty,
  ledger: Ledger,
): readonly PlannedMember[] {
  const kept = there.filter((member) => here.some((other) => same(member, other)));
  if (kept.length < Math.max(there.length, here.length)) ledger.lose('parts that differ from event to event', place);
  return kept;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
