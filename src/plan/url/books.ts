import { codeBook, type CodeBook, type CodedKind } from '../codes.ts';
import type { PlanNames } from '../plan-data.ts';

/** The codes of what a plan names. */
export interface Books {
  readonly goals: CodeBook;
  readonly useCases: CodeBook;
  readonly events: CodeBook;
  readonly properties: CodeBook;
}

/** Stands for none: no property known, no event meant. */
export const NONE = '0';

export function booksOf(data: PlanNames): Books {
  return {
    goals: book(data, 'goal', data.goals),
    useCases: book(data, 'use-case', data.useCases),
    events: book(data, 'event', data.events),
    properties: book(data, 'property', data.properties),
  };
}

function book(data: PlanNames, kind: CodedKind, rows: PlanNames['goals']): CodeBook {
  const moved = Object.entries(data.moved).filter(([from]) => from.startsWith(`${kind}/`));
  return codeBook(
    kind,
    rows.map(([id]) => id),
    new Map(moved.map(([from, to]) => [from.slice(kind.length + 1), to])),
  );
}
