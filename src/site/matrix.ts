import type { Lookup } from '../catalog/lookup.ts';
import type { Event, Goal, UseCase } from '../catalog/model.ts';
import { pagesOf } from './paging.ts';

export interface MatrixCell {
  readonly useCase: UseCase;
  readonly goal: Goal;
  readonly needed: boolean;
  /** Whether it opens the columns of a goal. */
  readonly first: boolean;
}

export interface MatrixView {
  readonly groups: readonly { readonly goal: Goal; readonly columns: readonly UseCase[] }[];
  readonly rows: readonly { readonly event: Event; readonly cells: readonly MatrixCell[] }[];
}

/** Events down, use cases across, a column group per goal. */
export function matrixOf(lookup: Lookup): MatrixView {
  const groups = lookup.catalog.goals
    .map((goal) => ({ goal, columns: goal.useCases.map((id) => lookup.useCase(id)) }))
    .filter(({ columns }) => columns.length > 0);
  const rows = lookup.catalog.events.map((event) => {
    const needing = new Set(event.useCases);
    const cells = groups.flatMap(({ goal, columns }) =>
      columns.map((useCase, index) => ({ useCase, goal, needed: needing.has(useCase.id), first: index === 0 })),
    );
    return { event, cells };
  });
  return { groups, rows };
}

/** The most cells a grid has that a reader can still take in; beyond it the matrix is a page for each goal. */
const MOST_CELLS = 3000;

/** Whether the whole matrix is one page. */
export function isOneMatrix({ catalog }: Lookup): boolean {
  const columns = catalog.goals.reduce((sum, { useCases }) => sum + useCases.length, 0);
  return columns * catalog.events.length <= MOST_CELLS;
}

/** Whether the events and use cases of a goal are a grid on its page. */
export function isGrid(goal: Goal): boolean {
  return goal.useCases.length * goal.events.length <= MOST_CELLS;
}

/** The rows of a goal's matrix on one page. */
const MATRIX_ROWS = 150;

/** The pages of a goal's matrix: each event with the use cases that need it. */
export function matrixPages({ events }: Goal): readonly Goal['events'][] {
  return pagesOf(events, MATRIX_ROWS);
}
