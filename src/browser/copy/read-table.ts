// What of a table on the page is worth taking along: its words, links and code, without anchors and labels for the eye.

import type { Cell, Run, Table } from './table.ts';

const LEFT_OUT = '.anchor, .hidden-visually, .notes-here, [hidden], button';

/** `base` is the full address of the page, as it is to be linked to. */
export function readTable(table: HTMLTableElement, base: string): Table {
  const rows = (parts: Iterable<HTMLTableSectionElement>) =>
    [...parts].flatMap((part) => [...part.rows].map((row) => [...row.cells].map((cell) => readCell(cell, base))));
  return { head: rows(table.tHead ? [table.tHead] : []), body: rows(table.tBodies) };
}

function readCell(cell: HTMLTableCellElement, base: string): Cell {
  return { runs: tidy([...runsIn(cell, base)]), heads: cell.tagName === 'TH', span: cell.colSpan };
}

function* runsIn(node: Node, base: string, style: Omit<Run, 'text'> = {}): Generator<Run> {
  for (const child of node.childNodes) {
    if (child instanceof Text) yield { ...style, text: child.data };
    if (!(child instanceof HTMLElement) || child.matches(LEFT_OUT)) continue;
    const own = {
      ...(child instanceof HTMLAnchorElement && { url: fullAddress(child, base) }),
      ...((child.tagName === 'CODE' || child.classList.contains('key')) && { code: true }),
    };
    const isItem = child.tagName === 'LI';
    if (isItem && child.previousElementSibling) yield { text: ', ' };
    yield* runsIn(child, base, { ...style, ...own });
  }
}

/** The same place on the host that links are to name. */
function fullAddress(anchor: HTMLAnchorElement, base: string): string {
  const url = new URL(anchor.href);
  return url.origin === location.origin ? new URL(url.pathname + url.search + url.hash, base).href : url.href;
}

/** White space as a browser shows it: runs of it are one space, none at the ends. */
function tidy(runs: readonly Run[]): readonly Run[] {
  const plain = runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }));
  const joined = plain.map((run, index) => {
    const before = plain
      .slice(0, index)
      .map(({ text }) => text)
      .join('');
    return { ...run, text: before === '' || before.endsWith(' ') ? run.text.trimStart() : run.text };
  });
  const last = joined.findLastIndex(({ text }) => text.trim() !== '');
  return joined
    .slice(0, last + 1)
    .map((run, index) => (index === last ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '');
}
