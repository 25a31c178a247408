/** How many letters of `typed` may be wrong: none under 4 letters, one under 8, else two. */
export function allowedTypos(typed: string): number {
  return typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
}
