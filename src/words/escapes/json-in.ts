export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a text says as JSON; nothing where it is none. */
export function jsonIn(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json; // what JSON.parse makes
  } catch {
    return undefined;
  }
}
