// Where code sends an event, in words.

/** "src/checkout.ts:12" */
export function placeText({ path, line }: { readonly path: string; readonly line: number }): string {
  return `${path}:${line}`;
}

export const NO_PLACES = 'No call that was read sends it';
