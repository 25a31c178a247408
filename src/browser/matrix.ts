/** Marks the column of the cell under the pointer or the focus; the row is marked by the style sheet. */
export function followMatrix(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('[data-matrix]')) {
    const light = ({ target }: Event) => {
      const cell = target instanceof Element ? target.closest('td') : null;
      for (const lit of table.querySelectorAll('.lit')) lit.classList.remove('lit');
      if (!cell || cell.classList.contains('corner')) return;
      for (const row of table.tBodies[0]?.rows ?? []) row.cells[cell.cellIndex]?.classList.add('lit');
      table.tHead?.rows[table.tHead.rows.length - 1]?.cells[columnOf(table, cell)]?.classList.add('lit');
    };
    for (const event of ['pointerover', 'focusin']) table.addEventListener(event, light);
    table.addEventListener('pointerleave', light);
  }
}

/** The heading row begins without the corner when the corner spans two rows. */
function columnOf(table: HTMLTableElement, cell: HTMLTableCellElement): number {
  return cell.cellIndex - ((table.tHead?.rows.length ?? 1) > 1 ? 1 : 0);
}
