import type { Lookup } from '../catalog/lookup.ts';
import type { Event, Goal, UseCase } from '../catalog/model.ts';

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
