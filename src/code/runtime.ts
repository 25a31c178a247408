/** What the runtime of grammars is called among them. */
export const RUNTIME = 'runtime';

/** Where a package has the bytes of a grammar, or of the runtime. */
export function packagedAs(name: string): string {
  return name === RUNTIME
    ? 'web-tree-sitter/web-tree-sitter.wasm'
    : `tree-sitter-wasm/${name}/tree-sitter-${name}.wasm`;
}
