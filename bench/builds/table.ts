// A table that fills as a bench goes on, printed as Markdown at the end; each cell is told when it is known.

export class Table {
  readonly #columns: readonly string[];
  readonly #rows = new Map<string, Map<string, string>>();

  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  set(row: string, column: string, cell: string): void {
    console.error(`${column}, ${row}: ${cell}`);
    const cells = this.#rows.get(row) ?? new Map<string, string>();
    this.#rows.set(row, cells.set(column, cell));
  }

  print(): void {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    console.log(`\n${line(['', ...this.#columns])}\n${line(['', ...this.#columns].map(() => '---'))}`);
    for (const [row, cells] of this.#rows)
      console.log(line([row, ...this.#columns.map((column) => cells.get(column) ?? '')]));
  }
}

export const FAILED = 'fails';

export const seconds = (number: number): string => `${number.toFixed(number < 9.95 ? 1 : 0)} s`;

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
