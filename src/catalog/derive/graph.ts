// Who needs whom: the references of the content, read backwards once and kept in catalog order.

import type { LinkedEvent, LinkedUseCase } from '../link/linked.ts';
import type { DestinationId, EventId, PlacementRef, PropertyId, SourceId, UseCaseId } from '../model.ts';
import { Lists } from '../lists.ts';
import type { Ordered } from './order.ts';

export interface Graph {
  readonly useCase: (id: UseCaseId) => LinkedUseCase;
  readonly event: (id: EventId) => LinkedEvent;
  readonly needs: (useCase: UseCaseId) => ReadonlySet<EventId>;
  readonly useCasesOf: (event: EventId) => readonly UseCaseId[];
  readonly eventsWith: (property: PropertyId) => readonly EventId[];
  /** By goal, then in the order of the goal. */
  readonly placementsOfEvent: (event: EventId) => readonly PlacementRef[];
  readonly placementsOfSource: (source: SourceId) => readonly PlacementRef[];
  readonly placementsOfDestination: (destination: DestinationId) => readonly PlacementRef[];
  /** The place of a use case in catalog order. */
  readonly rank: (id: UseCaseId) => number;
  readonly eventRank: (id: EventId) => number;
}

export function graphOf(content: Ordered): Graph {
  const useCases = new Map(content.useCases.map((useCase) => [useCase.id, useCase]));
  const events = new Map(content.events.map((event) => [event.id, event]));
  const needs = new Map(content.useCases.map(({ id, events: all }) => [id, new Set(all.map(({ event }) => event))]));
  const ranks = new Map(content.useCases.map((useCase, index) => [useCase.id, index]));
  const eventRanks = new Map(content.events.map((event, index) => [event.id, index]));
  const useCasesOf = new Lists<EventId, UseCaseId>();
  const eventsWith = new Lists<PropertyId, EventId>();
  const ofEvent = new Lists<EventId, PlacementRef>();
  const ofSource = new Lists<SourceId, PlacementRef>();
  const ofDestination = new Lists<DestinationId, PlacementRef>();

  for (const useCase of content.useCases) for (const { event } of useCase.events) useCasesOf.add(event, useCase.id);
  for (const event of content.events) for (const { property } of event.properties) eventsWith.add(property, event.id);
  for (const [goal, members] of content.under) {
    for (const id of members) {
      const useCase = useCases.get(id);
      const ref = { goal, useCase: id };
      for (const { event } of useCase?.events ?? []) ofEvent.add(event, ref);
      const placement = useCase?.placements.find((each) => each.goal === goal);
      for (const source of placement?.sources ?? []) ofSource.add(source, ref);
      for (const destination of placement?.destinations ?? []) ofDestination.add(destination, ref);
    }
  }
  return {
    useCase: (id) => useCases.get(id)!, // linked
    event: (id) => events.get(id)!, // linked
    needs: (id) => needs.get(id)!, // linked
    useCasesOf: (event) => useCasesOf.of(event),
    eventsWith: (property) => eventsWith.of(property),
    placementsOfEvent: (event) => ofEvent.of(event),
    placementsOfSource: (source) => ofSource.of(source),
    placementsOfDestination: (destination) => ofDestination.of(destination),
    rank: (id) => ranks.get(id)!, // linked
    eventRank: (id) => eventRanks.get(id)!, // linked
  };
}
