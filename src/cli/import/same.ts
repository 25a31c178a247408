/** Whether two values say the same, in whatever order their keys stand. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  // Only of things with something in them may the order differ.
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** Whether two sentences say the same but for case, spacing and the closing full stop, or one says nothing. */
export function sameMeaning(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [a, b].map(plain);
  return one === '' || other === '' || one === other;
}

function plain(sentence = ''): string {
  return sentence.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase();
}
