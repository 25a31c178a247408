// Where a `$ref` leads: within its file, to another of the files at hand, or to a schema that gives itself an `$id`. Nothing
// is fetched. (The packages that do this hand out plain values; here each value keeps its place in its file.)

import type { FileNode, NodeFile } from '../node.ts';
import type { Tree } from '../tree.ts';

export interface References {
  readonly find: (reference: FileNode) => FileNode | undefined;
}

interface FileReferences extends References {
  /** Whether another schema has been led there. */
  readonly isTarget: (schema: FileNode) => boolean;
}

export const NO_REFERENCES: References = { find: (reference) => within(reference, reference.file.first) };

/** Looks references up in one schema that stands somewhere in a file. */
export function referencesWithin(root: FileNode): References {
  return { find: (reference) => within(reference, root) ?? within(reference, reference.file.first) };
}

const ROOT = 'files:///';

/** Looks references up in all the files. */
export function referencesIn(files: readonly NodeFile[]): FileReferences {
  const named = new Map<string, FileNode>();
  for (const file of files) {
    const { first } = file;
    if (first) collect(first, new URL(encodeURI(file.path), ROOT).href, named, 0);
  }
  const targets = new Set<Tree>();
  const lookUp = (reference: FileNode): FileNode | undefined => {
    const text = reference.tree.value;
    const url = typeof text === 'string' ? URL.parse(text, baseOf(reference.file)) : null;
    if (!url || typeof text !== 'string') return undefined;
    const { hash } = url;
    url.hash = '';
    const root = named.get(url.href) ?? (text.startsWith('#') ? reference.file.first : undefined);
    return named.get(`${url.href}${hash}`) ?? (root && pointed(root, hash));
  };
  return {
    find(reference) {
      const target = lookUp(reference);
      if (target) targets.add(target.tree);
      return target;
    },
    isTarget: ({ tree }) => targets.has(tree),
  };
}

function baseOf(file: NodeFile): string {
  const own = file.first?.at('$id')?.peek() ?? file.first?.at('id')?.peek();
  const path = new URL(encodeURI(file.path), ROOT).href;
  return (typeof own === 'string' && URL.parse(own, path)?.href) || path;
}

function collect(node: FileNode, base: string, named: Map<string, FileNode>, depth: number): void {
  if (depth > 20) return;
  if (depth === 0) named.set(base, node);
  const id = node.at('$id')?.peek() ?? node.at('id')?.peek();
  const here = (typeof id === 'string' && URL.parse(id, base)?.href.replace(/#$/, '')) || base;
  if (here !== base) named.set(here, node);
  const anchor = node.at('$anchor')?.peek();
  if (typeof anchor === 'string') named.set(`${here}#${anchor}`, node);
  for (const [, each] of node.entries()) {
    collect(each, here, named, depth + 1);
    each.list().forEach((item) => collect(item, here, named, depth + 1));
  }
}

function within(reference: FileNode, root: FileNode | undefined): FileNode | undefined {
  const { value } = reference.tree;
  return typeof value === 'string' && value.startsWith('#') && root ? pointed(root, value) : undefined;
}

/** Follows a JSON pointer: `#/$defs/a~1b`. */
function pointed(root: FileNode, hash: string): FileNode | undefined {
  const steps = decoded(hash.replace(/^#/, '')).split('/').slice(1);
  return steps.reduce<FileNode | undefined>((node, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return node?.isList ? node.list()[Number(key)] : node?.at(key);
  }, root);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
