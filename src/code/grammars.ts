// Grammars of languages, loaded once each when first asked for; where their bytes come from is for the caller to say.

import { RUNTIME } from './runtime.ts';
import { Language as Grammar, Parser, type Tree } from 'web-tree-sitter';

/** The bytes of a grammar by its name, and of the runtime, which is called `RUNTIME`. */
type GrammarBytes = (name: string) => Promise<Uint8Array>;

/** Of a hundred steps of the parser each; code needs some dozen steps a word. */
const roundsFor = (text: string): number => 50_000 + text.length / 4;

export class Grammars {
  readonly #bytes: GrammarBytes;
  readonly #loading = new Map<string, Promise<void>>();
  readonly #parsers = new Map<string, Parser>();
  #started: Promise<void> | undefined;

  constructor(bytes: GrammarBytes) {
    this.#bytes = bytes;
  }

  /** So that texts can be parsed by it at once. */
  async load(name: string): Promise<void> {
    const loading = this.#loading.get(name) ?? this.#load(name);
    this.#loading.set(name, loading);
    await loading;
  }

  async #load(name: string): Promise<void> {
    const bytes = this.#bytes(name);
    this.#started ??= this.#bytes(RUNTIME).then((wasmBinary) => Parser.init({ wasmBinary }));
    await this.#started;
    const parser = new Parser();
    parser.setLanguage(await Grammar.load(await bytes));
    this.#parsers.set(name, parser);
  }

  /** Nothing where the grammar is not loaded, or the text takes too long. The caller frees the tree. */
  parse(name: string, text: string): Tree | undefined {
    const most = roundsFor(text);
    let rounds = 0;
    const parser = this.#parsers.get(name);
    const tree = parser?.parse(text, null, { progressCallback: () => (rounds += 1) > most });
    if (!tree) parser?.reset();
    return tree ?? undefined;
  }
}
