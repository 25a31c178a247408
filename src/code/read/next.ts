import type { Node } from 'web-tree-sitter';
import type { Term } from '../term.ts';

/** Reads what stands inside, one level deeper. */
export type Next = (node: Node) => Term;
