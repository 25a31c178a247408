import { readSnippet, type Snippet } from '../../src/code/snippet.ts';
import { grammarsOnDisk } from '../../src/cli/grammar-files.ts';

const grammars = grammarsOnDisk();

/** What a text is as code, as the page and the import find it. */
export function codeOf(text: string, wrappers?: readonly string[]): Promise<Snippet | undefined> {
  return readSnippet(text, grammars, wrappers);
}
