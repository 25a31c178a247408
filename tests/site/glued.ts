// Words that stand apart on the page but together in its text, as readers hear and copy it: "8use cases", "Yes.Then".

import { attribute, isInside, textOf, type Element } from './html.ts';
import { readPages, type Finding, type Site } from './site.ts';

/** Controls stand for themselves. */
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'code', 'em', 'kbd', 'mark', 'small', 'span', 'strong', 'time']);

export function findGluedWords(site: Site): Finding[] {
  return readPages(site).flatMap(({ path, elements }) =>
    elements.flatMap((element) => gluedIn(element).map((problem) => ({ page: path, problem }))),
  );
}

function gluedIn(element: Element): string[] {
  if (['pre', 'svg', 'head', 'script'].some((name) => element.tagName === name || isInside(element, name))) return [];
  const pieces = element.childNodes.map((node) => {
    const inline = 'value' in node || ('tagName' in node && INLINE.has(node.tagName) && !isAnchor(node));
    return inline ? textOf(node) : '\n';
  });
  return pieces.flatMap((piece, index) => {
    const next = pieces.slice(index + 1).find((text) => text !== '') ?? '';
    const glued = /[\p{L}\p{N}.,;:!?)]$/u.test(piece) && /^[\p{L}\p{N}(]/u.test(next);
    return glued ? [`glues "${piece.slice(-24)}" to "${next.slice(0, 24)}"`] : [];
  });
}

/** The link of a heading or row stands close to it on purpose. */
function isAnchor(element: Element): boolean {
  return /(^|\s)anchor(\s|$)/.test(attribute(element, 'class') ?? '');
}
