/** What stands under a key that authors chose: `constructor` is one as any other. */
export function atKey<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
