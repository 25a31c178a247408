import type {
  Catalog,
  DestinationId,
  DestinationType,
  Event,
  EventId,
  Goal,
  GoalId,
  Property,
  PropertyId,
  SourceId,
  SourceType,
  UseCase,
  UseCaseId,
} from './model.ts';

/** A catalog with its things by id. A branded id always resolves, because linking made sure of it. */
export interface Lookup {
  readonly catalog: Catalog;
  readonly goal: (id: GoalId) => Goal;
  readonly useCase: (id: UseCaseId) => UseCase;
  readonly event: (id: EventId) => Event;
  readonly property: (id: PropertyId) => Property;
  readonly source: (id: SourceId) => SourceType;
  readonly destination: (id: DestinationId) => DestinationType;
}

/** Builds the six maps once; each look-up is then constant time. */
export function lookupIn(catalog: Catalog): Lookup {
  return {
    catalog,
    goal: finder(catalog.goals),
    useCase: finder(catalog.useCases),
    event: finder(catalog.events),
    property: finder(catalog.properties),
    source: finder(catalog.sources),
    destination: finder(catalog.destinations),
  };
}

function finder<T extends { readonly kind: string; readonly id: string }>(things: readonly T[]): (id: string) => T {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => {
    const thing = byId.get(id);
    if (!thing) throw new Error(`No ${things[0]?.kind ?? 'thing'} has the id "${id}".`);
    return thing;
  };
}
