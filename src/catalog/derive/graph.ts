// Who needs whom: the references of the content, read backwards once and kept in catalog order.

import type { LinkedEvent, LinkedUseCase } from '../link/linked.ts';
import { Lists, unique } from '../lists.ts';
import type {
  DestinationId,
  EventId,
  EventProperty,
  GroupId,
  PlacementRef,
  PropertyId,
  SourceId,
  UseCaseId,
} from '../model.ts';
import { carriedIn } from './carried.ts';
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
  readonly eventsFrom: (source: SourceId) => readonly EventId[];
  readonly eventsTo: (destination: DestinationId) => readonly EventId[];
  /** The place of a use case in catalog order. */
  readonly rank: (id: UseCaseId) => number;
  readonly eventRank: (id: EventId) => number;
  /** What an event carries, and a group by itself. */
  readonly carried: (event: EventId) => readonly EventProperty[];
  readonly inGroup: (group: GroupId) => readonly EventProperty[];
  readonly groupsWith: (property: PropertyId) => readonly GroupId[];
  readonly eventsIncluding: (group: GroupId) => readonly EventId[];
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
  const fromSource = new Lists<SourceId, EventId>();
  const toDestination = new Lists<DestinationId, EventId>();

  for (const { id, sent } of content.events) {
    for (const { source } of sent.sources) fromSource.add(source, id);
    for (const { destination } of sent.destinations) toDestination.add(destination, id);
  }
  for (const useCase of content.useCases) for (const { event } of useCase.events) useCasesOf.add(event, useCase.id);
  const { byEvent, byGroup } = carriedIn(content);
  const carried = new Map(content.events.map((event) => [event.id, byEvent(event.entries)]));
  const inGroup = new Map(content.groups.map((group) => [group.id, byGroup(group.entries)]));
  const groupsWith = new Lists<PropertyId, GroupId>();
  const including = new Lists<GroupId, EventId>();
  for (const [id, properties] of carried) for (const { property } of properties) eventsWith.add(property, id);
  for (const [id, properties] of inGroup) for (const { property } of properties) groupsWith.add(property, id);
  const everywhere = content.groups.filter(({ data }) => data.everywhere === true).map(({ id }) => id);
  for (const event of content.events) {
    const own = event.entries.flatMap((entry) => ('group' in entry ? [entry.group] : []));
    for (const group of unique([...own, ...everywhere])) including.add(group, event.id);
  }
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
    eventsFrom: (source) => fromSource.of(source),
    eventsTo: (destination) => toDestination.of(destination),
    rank: (id) => ranks.get(id)!, // linked
    carried: (event) => carried.get(event)!, // linked
    inGroup: (group) => inGroup.get(group)!, // linked
    groupsWith: (property) => groupsWith.of(property),
    eventsIncluding: (group) => including.of(group),
    eventRank: (id) => eventRanks.get(id)!, // linked
  };
}
