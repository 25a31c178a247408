// The whole plan as the part of an address after `#`, which no server sees. Version 1:
//
//   v1/<wanted>/<tracked>/<names>
//   wanted   for each goal, joined by commas: its code and those of its use cases chosen under it
//   tracked  for each event, joined by commas: its code and, where its properties are known, `:` and their codes or `0`
//   names    joined by commas: `code=name` for an event tracked under another name, `=name` for a name still open,
//            `0=name` for one that is no event of the catalog; a number alone counts the names left out
//
// A link never ends in a mark that a chat programme might cut off, and missing ends read as empty.

import type { PlanData, PlanNames } from './plan-data.ts';
import type { PlanState } from './plan-state.ts';
import { booksOf } from './url/books.ts';
import { readState, type ReadState } from './url/read-state.ts';
import { writeState } from './url/write-state.ts';

interface StateCodec {
  /** Without the `#`; empty for an empty plan. */
  readonly write: (state: PlanState) => string;
  readonly read: (text: string) => ReadState;
  /** What a placement adds to the wanted part: the codes of its goal and its use case. */
  readonly placementCodes: (placement: number) => readonly [goal: string, useCase: string];
  readonly eventCode: (event: number) => string;
}

export function stateCodec(data: PlanData): StateCodec {
  const books = booksOf(data);
  return {
    write: (state) => writeState(state, data, books),
    read: (text) => readState(text, data, books),
    ...codesIn(data, books),
  };
}

/** The codes alone, which need no more of a catalog than its ids and placements. */
export function codesIn(data: PlanNames, books = booksOf(data)): Pick<StateCodec, 'eventCode' | 'placementCodes'> {
  return {
    eventCode: books.events.codeOf,
    placementCodes: (placement) => {
      const [goal = -1, useCase = -1] = data.placements[placement] ?? [];
      return [books.goals.codeOf(goal), books.useCases.codeOf(useCase)];
    },
  };
}
