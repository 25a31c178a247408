/** A key as custom dimensions may be called: without signs. */
export function dimensionName(key: string): string {
  return key.replace(/[^\p{L}\p{N}_ ]+/gu, ' ').trim();
}
