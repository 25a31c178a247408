// Where everything stands in a YAML text.

import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { linesOf } from './lines.ts';
import type { Position } from '../problem.ts';

export type Path = readonly PropertyKey[];

/** Where things stand in one file. A path that does not exist stands where its nearest existing parent does. */
export interface Positions {
  /** The value at a path. */
  readonly at: (path: Path) => Position;
  /** The key that ends a path, or the value where the path ends in an index. */
  readonly keyAt: (path: Path) => Position;
  /** A scalar as written, without quotes. */
  readonly written: (path: Path) => string | undefined;
  /** The keys of the map at a path, as ordered in the file. JavaScript puts number-like keys first. */
  readonly keys: (path: Path) => readonly string[];
}

const OPTIONS = {
  version: '1.2',
  uniqueKeys: false,
  stringKeys: true,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** A text parsed without judging it; nothing if it is nested beyond what the parser, which recurses, can bear. */
export function open(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, OPTIONS);
  } catch {
    return undefined;
  }
}

/** `start` is where the content begins. Good files never ask where anything else stands. Keeping every document would cost
 * gigabytes, so the text is parsed again. */
export function positionsIn(text: string, start = 0): Positions {
  let opened: Document.Parsed | undefined;
  const document = (): Document.Parsed | undefined => (opened ??= open(text));
  const lines = linesOf(text);
  const position = (offset: number | undefined): Position => lines(offset ?? 0);
  const find = (path: Path): { node: Node | undefined; key: Node | undefined } => {
    const whole = document();
    let node: Node | undefined = whole?.contents ?? undefined;
    let key: Node | undefined;
    for (const part of path) {
      const inside: Node | undefined = isAlias(node) && whole ? node.resolve(whole) : node;
      if (isMap(inside)) {
        const named = (key: string) =>
          inside.items.find((each) => isScalar(each.key) && String(each.key.value) === key);
        // The members of items were called properties once, and may be still.
        const pair = named(String(part)) ?? (part === 'members' ? named('properties') : undefined);
        if (!pair) return { node, key: undefined };
        key = pair.key as Node; // a parsed map has nodes as keys
        node = (pair.value as Node | null) ?? key; // and nodes as values
      } else if (isSeq(inside) && typeof part === 'number' && inside.items[part]) {
        node = inside.items[part] as Node; // a parsed list holds nodes
        key = undefined;
      } else return { node, key: undefined };
    }
    return { node, key };
  };
  return {
    at: (path) => position(path.length === 0 ? start : find(path).node?.range?.[0]),
    keyAt: (path) => {
      const { key, node } = find(path);
      return position((key ?? node)?.range?.[0]);
    },
    written: (path) => {
      const { node } = find(path);
      return isScalar(node) ? node.source : undefined;
    },
    keys: (path) => {
      const { node } = find(path);
      return isMap(node) ? node.items.map((each) => (isScalar(each.key) ? String(each.key.value) : '')) : [];
    },
  };
}
