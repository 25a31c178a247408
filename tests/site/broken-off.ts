// Paragraphs of prose that stop in mid sentence and go on in the next: a line of MDX that begins with a component ends the
// paragraph before it.

import { attribute, textOf, type Element } from './html.ts';
import { readPages, type Finding, type Site } from './site.ts';

export function findBrokenOff(site: Site): Finding[] {
  return readPages(site).flatMap(({ path, elements }) =>
    elements.flatMap((element) => brokenOffIn(element).map((problem) => ({ page: path, problem }))),
  );
}

function brokenOffIn(element: Element): string[] {
  if (!/(^|\s)prose(\s|$)/.test(attribute(element, 'class') ?? '')) return [];
  const blocks = element.childNodes.filter((node) => 'tagName' in node);
  return blocks.flatMap((block, index) => {
    if (block.tagName !== 'p' || blocks[index + 1]?.tagName !== 'p') return [];
    const text = textOf(block).trim();
    return /[\p{L}\p{N},;]$/u.test(text) ? [`breaks off after "${text.slice(-40)}"`] : [];
  });
}
