// A list that is too long for a page, cut into pages. The first stands at the address without a number.

import type { Goal } from '../../catalog/model.ts';

/** The items of each page; an empty list is one empty page. */
export function pagesOf<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const pages = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: pages }, (_, page) => items.slice(page * most, (page + 1) * most));
}

/** A page of what belongs to a goal. */
export interface GoalPage<T> {
  readonly goal: Goal;
  readonly items: readonly T[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** The routes `<goal>/` and `<goal>/<page>/` of each goal. */
export function goalPaths<T>(goals: readonly Goal[], pagesOfGoal: (goal: Goal) => readonly (readonly T[])[]) {
  return goals.flatMap((goal) =>
    pagesOfGoal(goal).map((items, index, pages) => ({
      params: { goal: goal.id, page: index === 0 ? undefined : String(index + 1) },
      props: { goal, items, page: index + 1, pages: pages.length },
    })),
  );
}
