// What a text says in short: its headings, each with the first paragraph below it.

import type { Kind } from '../kinds.ts';
import { readComponent } from './component.ts';
import { headingIds } from './headings.ts';
import { nodesIn } from './tree.ts';
import type { Node } from './tree.ts';

/** Words, and the things whose names stand between them. */
export type Wording = readonly (string | { readonly kind: Kind; readonly id: string })[];

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly words: Wording;
  /** Empty where another heading follows, or nothing. */
  readonly opening: Wording;
}

export function outlineOf(tree: Node, isGuide: boolean): readonly Heading[] {
  const idOf = headingIds(isGuide);
  const parts = [...partsIn(tree)];
  return parts.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const next = parts[index + 1];
    const opening = next?.type === 'paragraph' ? wordingOf(next) : [];
    return [{ level: node.depth, id: idOf(plainText(node)), words: wordingOf(node), opening }];
  });
}

/** What is written below a node, without names of things. */
export function plainText(node: Node): string {
  return wordingOf(node)
    .filter((part) => typeof part === 'string')
    .join('');
}

/** The headings and paragraphs that a page shows as such; an item of a tight list has its text without one. */
function* partsIn(node: Node, hasParagraphs = true): Generator<Node> {
  for (const child of 'children' in node ? node.children : []) {
    if (child.type === 'heading' || (child.type === 'paragraph' && hasParagraphs)) yield child;
    else if (child.type === 'list') yield* partsIn(child, isLoose(child));
    else yield* partsIn(child, child.type !== 'listItem' || hasParagraphs);
  }
}

function isLoose(list: Extract<Node, { type: 'list' }>): boolean {
  return list.spread === true || list.children.some((item) => 'spread' in item && item.spread === true);
}

function wordingOf(node: Node): Wording {
  return [...nodesIn(node)].flatMap((inner): Wording => {
    if (inner.type === 'mdxJsxTextElement' || inner.type === 'mdxJsxFlowElement') {
      const { reference } = readComponent(inner);
      return reference ? [reference] : [];
    }
    return 'value' in inner && !inner.type.startsWith('mdx') ? [inner.value] : [];
  });
}
