// One sheet of a workbook: columns with what stands in them for each row, those left out that say nothing.

export type SheetCell = string | number | undefined;

export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  /** In letters, a column each. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Whether it is no table, to sort and to filter. */
  readonly isNote?: boolean;
}

export interface SheetColumn<Row> {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: Row) => SheetCell;
  /** Whether it stands there with nothing in it, too. */
  readonly always?: true;
}

export function sheetOf<Row>(name: string, all: readonly SheetColumn<Row>[], rows: readonly Row[]): Sheet {
  const columns = all.map((column) => ({ ...column, cells: rows.map((row) => column.cell(row)) }));
  const shown = columns.filter(
    ({ always, cells }) => always ?? cells.some((cell) => cell !== undefined && cell !== ''),
  );
  return {
    name,
    head: shown.map(({ heading }) => heading),
    widths: shown.map(({ width }) => width),
    rows: rows.map((_, index) => shown.map(({ cells }) => cells[index])),
  };
}

export const yesOrNo = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? 'yes' : 'no';
