// When two properties of one key are one: where both say something, they say the same.

import type { PlannedProperty } from './plan.ts';

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
