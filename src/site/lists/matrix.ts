import type { Lookup } from '../../catalog/lookup.ts';
import type { Event, Goal, UseCase } from '../../catalog/model.ts';
import { goalPaths, pagesOf } from './paging.ts';
import { sum } from '../../words/numbers.ts';

interface MatrixCell {
  readonly useCase: UseCase;
  readonly goal: Goal;
  readonly hue: number;
  readonly needed: boolean;
  /** Whether it opens the columns of a goal. */
  readonly first: boolean;
}

interface MatrixView {
  readonly groups: readonly {
    readonly goal: Goal;
    readonly columns: readonly UseCase[];
    /** Which of the hues of goals it has. */
    readonly hue: number;
  }[];
  readonly rows: readonly { readonly event: Event; readonly cells: readonly MatrixCell[] }[];
  /** The events that no use case needs. */
  readonly unmarked: readonly Event[];
}

/** After so many goals the first hue comes again. */
const HUES = 4;

/** Events down, use cases across, a column group per goal. */
export function matrixOf(lookup: Lookup): MatrixView {
  const groups = lookup.catalog.goals
    .map((goal) => ({ goal, columns: goal.useCases.map((id) => lookup.useCase(id)) }))
    .filter(({ columns }) => columns.length > 0)
    .map((group, at) => ({ ...group, hue: at % HUES }));
  const { events } = lookup.catalog;
  const marked = events.filter(({ useCases }) => useCases.length > 0);
  const unmarked = events.filter(({ useCases }) => useCases.length === 0);
  const rows = marked.map((event) => {
    const needing = new Set(event.useCases);
    const cells = groups.flatMap(({ goal, columns, hue }) =>
      columns.map((useCase, index) => ({ useCase, goal, hue, needed: needing.has(useCase.id), first: index === 0 })),
    );
    return { event, cells };
  });
  return { groups, rows, unmarked };
}

/** What a grid may weigh as HTML, about, in bytes; beyond it the matrix is a page for each goal. */
const MOST_ALL = 60_000;
/** The same for the grid on the page of a goal; beyond it that page has a list. */
const MOST_GOAL = 20_000;
const CELL = 10;
const MARK = 200;

/** Whether the whole matrix is one page. */
export function isOneMatrix({ catalog: { goals, events } }: Lookup): boolean {
  const columns = sum(goals, ({ useCases }) => useCases.length);
  return columns * events.length * CELL + sum(goals, marksOf) * MARK <= MOST_ALL;
}

/** Whether the events and use cases of a goal are a grid on its page. */
export function isGrid(goal: Goal): boolean {
  return goal.useCases.length * goal.events.length * CELL + marksOf(goal) * MARK <= MOST_GOAL;
}

function marksOf({ events }: Goal): number {
  return sum(events, ({ useCases }) => useCases.length);
}

/** The rows of a goal's matrix on one page. */
const MATRIX_ROWS = 150;

/** The pages of a goal's matrix: each event with the use cases that need it. */
export function matrixPages({ events }: Goal): readonly Goal['events'][] {
  return pagesOf(events, MATRIX_ROWS);
}

export const matrixPaths = (lookup: Lookup) => goalPaths(isOneMatrix(lookup) ? [] : lookup.catalog.goals, matrixPages);
