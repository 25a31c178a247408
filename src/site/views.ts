// What pages print that no single thing holds: things joined with the things they name.

import { ownStatements } from '../catalog/forms.ts';
import type { Lookup } from '../catalog/lookup.ts';
import type { Difference, Event, EventProperty, Form, Goal, PlacementRef, Thing, UseCase } from '../catalog/model.ts';
import { listed } from '../words/lists.ts';

interface ReasonRow {
  readonly useCase: UseCase;
  readonly reason: string;
  readonly goals: readonly Goal[];
}

/** The first `most` use cases that need the event, with reason and goals. */
export function reasonsFor(event: Event, lookup: Lookup, most: number): readonly ReasonRow[] {
  return event.useCases.slice(0, most).map((id) => {
    const useCase = lookup.useCase(id);
    const reason = useCase.events.find((need) => need.event === event.id)?.reason ?? '';
    return { useCase, reason, goals: useCase.placements.map(({ goal }) => lookup.goal(goal)) };
  });
}

/** How a placement differs from the first, in parts a page can set: "Under", the goal, what to add, what to drop. */
export function differenceParts(difference: Difference, lookup: Lookup): { goal: Goal; from: Goal; words: string } {
  const source = (id: Difference['sourcesAdded'][number]) => lookup.source(id).name;
  const destination = (id: Difference['destinationsAdded'][number]) => lookup.destination(id).name;
  const clauses = [
    clause('also connect', difference.destinationsAdded.map(destination)),
    clause('skip', difference.destinationsDropped.map(destination)),
    clause('also collect from', difference.sourcesAdded.map(source)),
    clause('do not collect from', difference.sourcesDropped.map(source)),
  ].filter((text) => text !== '');
  return { goal: lookup.goal(difference.goal), from: lookup.goal(difference.from), words: clauses.join('; ') };
}

/** Which placements agree with the first, as a sentence; empty if none does. */
export function agreeingWords(useCase: UseCase, lookup: Lookup): string {
  const [first, ...others] = useCase.placements;
  const differing = new Set(useCase.differences.map(({ goal }) => goal));
  const names = others.filter(({ goal }) => !differing.has(goal)).map(({ goal }) => lookup.goal(goal).name);
  if (!first || names.length === 0) return '';
  return `${listed(names)} ${names.length === 1 ? 'agrees' : 'agree'} with ${lookup.goal(first.goal).name}.`;
}

function clause(verb: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${verb} ${listed(names)}`;
}

/** The anchor of a placement on the page that holds the whole catalog. */
export const placementId = (goal: string, useCase: string): string => `${goal}-${useCase}`;

/** What a use case needs under a goal. */
export interface PlacementView {
  /** `<goal>-<use-case>`, a promise to those who link to it. */
  readonly id: string;
  readonly useCase: UseCase;
  readonly events: readonly Event[];
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
}

/** Use cases of a goal with what each needs there. */
export function placementsUnder(goal: Goal, useCases: Goal['useCases'], lookup: Lookup): readonly PlacementView[] {
  return useCases.flatMap((id) => {
    const useCase = lookup.useCase(id);
    const placement = useCase.placements.find((candidate) => candidate.goal === goal.id);
    if (!placement) return [];
    return [
      {
        id: placementId(goal.id, id),
        useCase,
        events: useCase.events.map(({ event }) => lookup.event(event)),
        sources: placement.sources.map((source) => lookup.source(source).name),
        destinations: placement.destinations.map((destination) => lookup.destination(destination).name),
      },
    ];
  });
}

export interface UseCasesOfGoal {
  readonly goal: Goal;
  readonly useCases: readonly UseCase[];
}

/** What an event states of the form of a value, beyond or against the property; nothing if it states none of it. */
export function ownForm(carried: EventProperty): Form | undefined {
  const {
    required: _required,
    summary: _summary,
    status: _status,
    example: _example,
    ...form
  } = ownStatements(carried);
  return Object.keys(form).length === 0 ? undefined : form;
}

/** Placements by goal: each goal once, with its use cases among them. */
export function byGoal(placements: readonly PlacementRef[], lookup: Lookup): readonly UseCasesOfGoal[] {
  return [...Map.groupBy(placements, ({ goal }) => goal)].map(([goal, refs]) => ({
    goal: lookup.goal(goal),
    useCases: refs.map(({ useCase }) => lookup.useCase(useCase)),
  }));
}

/** The things with the highest counts, highest first; catalog order where they tie, and none that has none. */
export function mostOf<T extends Thing>(
  things: readonly T[],
  countOf: (thing: T) => number,
  most: number,
): readonly { readonly thing: T; readonly count: number }[] {
  return things
    .map((thing) => ({ thing, count: countOf(thing) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
