// A parsed page as a flat list of its elements, in document order.

import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export function elementsOf(html: string): readonly Element[] {
  // As a browser without script reads it: what stands in <noscript> counts.
  return [...walk(parse(html, { scriptingEnabled: false }))];
}

function* walk(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

function childrenOf(node: Node): readonly Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => name === (attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name))?.value;
}

/** The texts of a node, one beside the other. */
export function textsOf(node: Node): readonly string[] {
  return 'value' in node ? [node.value] : childrenOf(node).flatMap(textsOf);
}

export function textOf(node: Node): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}

export function isInside(element: Element, tagName: string): boolean {
  for (let node = element.parentNode; node && 'tagName' in node; node = node.parentNode) {
    if (node.tagName === tagName) return true;
  }
  return false;
}
