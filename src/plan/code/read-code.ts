// Reads code in the browser, with grammars from the site itself. They are packed as they stand, so that every host sends
// little; a type that hosts unpack on their own would come unpacked twice.

import { Grammars } from '../../code/grammars.ts';
import { readSnippet, type Snippet } from '../../code/snippet.ts';
import { grammarUrl } from '../../site/urls.ts';

const grammars = new Grammars(async (name) => {
  const { ok, body } = await fetch(grammarUrl(name));
  if (!ok || !body) throw new Error(`The grammar ${name} could not be loaded.`);
  const unpacked = body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
});

export function readCode(text: string, wrappers?: readonly string[]): Promise<Snippet | undefined> {
  return readSnippet(text, grammars, wrappers);
}
