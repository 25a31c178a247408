/** Lists by key, each in the order of adding. */
export class Lists<K, V> {
  readonly #lists = new Map<K, V[]>();

  add(key: K, value: V): void {
    const list = this.#lists.get(key);
    if (list) list.push(value);
    else this.#lists.set(key, [value]);
  }

  of(key: K): readonly V[] {
    return this.#lists.get(key) ?? [];
  }

  /** Keys in the order in which they were first added. */
  entries(): readonly (readonly [K, readonly V[]])[] {
    return [...this.#lists];
  }
}

export function unique<T>(items: Iterable<T>): readonly T[] {
  return [...new Set(items)];
}
