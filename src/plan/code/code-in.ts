// What a pasted text is as code. The reader of code and the grammars load only for a text that may be that.

import { mayBeCode } from '../../code/may-be-code.ts';
import type { Snippet } from '../../code/snippet.ts';

let reader: Promise<typeof import('./read-code.ts')> | undefined;

/** `wrappers` are functions of the company's own that send events. Nothing where it is none. Rejects where the reader cannot be loaded. */
export async function codeIn(text: string, wrappers?: readonly string[]): Promise<Snippet | undefined> {
  if (!mayBeCode(text, wrappers)) return undefined;
  reader ??= import(/* @vite-ignore */ import.meta.env.CODE_SCRIPT);
  reader.catch(() => (reader = undefined));
  return (await reader).readCode(text, wrappers);
}
