/** Whether two values say the same, in whatever order their keys stand. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  // Only of things with something in them may the order differ.
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other)) return false;
    return one.length === other.length && one.every((each, index) => same(each, other[index]));
  }
  const all = statedIn(other);
  const stated = [...statedIn(one)];
  return stated.length === all.size && stated.every(([key, value]) => all.has(key) && same(value, all.get(key)));
}

/** What is not stated is as good as not there. */
function statedIn(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, each]) => each !== undefined));
}

/** Whether two sentences say the same but for case, spacing and the closing full stop, or one says nothing. */
export function sameMeaning(a: string | undefined, b: string | undefined): boolean {
  if (a === b) return true;
  const [one, other] = [meaningOf(a), meaningOf(b)];
  return one === '' || other === '' || one === other;
}

/** The sentence without what makes no difference to what it says. */
export function meaningOf(sentence = ''): string {
  return sentence.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase();
}
