/** Marks the column of the cell under the pointer or the focus; the row is marked by the style sheet. */
export function followMatrix(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('[data-matrix]')) {
    const light = ({ target }: Event) => {
      const cell = target instanceof Element ? target.closest('td') : null;
      for (const lit of table.querySelectorAll('.lit')) lit.classList.remove('lit');
      if (!cell || cell.classList.contains('corner')) return;
      const column = columnOf(cell);
      for (const row of [...table.tBodies, table.tFoot].flatMap((part) => [...(part?.rows ?? [])])) {
        [...row.cells].find((other) => columnOf(other) === column)?.classList.add('lit');
      }
      headsOf(table).at(column)?.classList.add('lit');
    };
    for (const event of ['pointerover', 'focusin']) table.addEventListener(event, light);
    table.addEventListener('pointerleave', light);
  }
}

/** The place of a cell in its row, in columns. */
function columnOf(cell: HTMLTableCellElement): number {
  const before = [...(cell.parentElement?.children ?? [])].slice(0, cell.cellIndex) as HTMLTableCellElement[]; // cells of a row
  return before.reduce((sum, { colSpan }) => sum + colSpan, 0);
}

/** The heads of single columns: those of the first row that stand beside both, then the second row. */
function headsOf({ tHead }: HTMLTableElement): readonly HTMLTableCellElement[] {
  const [first, second] = tHead?.rows ?? [];
  return [...(first?.cells ?? [])].filter(({ rowSpan }) => rowSpan > 1).concat([...(second?.cells ?? [])]);
}
