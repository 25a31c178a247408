import type { Lookup } from '../catalog/lookup.ts';
import type { GoalId, Kind, UseCase } from '../catalog/model.ts';
import { thingUrl } from './urls.ts';

interface PlacementRow {
  readonly name: string;
  readonly url: string;
  /** Whether each goal recommends it, in the order of the placements. */
  readonly cells: readonly boolean[];
  readonly differs: boolean;
}

export interface PlacementGroup {
  readonly kind: Kind;
  readonly title: string;
  readonly rows: readonly PlacementRow[];
}

/** The sources and destinations of a use case against its goals; rows on which the goals differ stand last. */
export function placementRows(useCase: UseCase, lookup: Lookup): readonly [PlacementGroup, PlacementGroup] {
  const row = (name: string, url: string, goals: readonly GoalId[]): PlacementRow => {
    const cells = useCase.placements.map(({ goal }) => goals.includes(goal));
    return { name, url, cells, differs: cells.includes(false) };
  };
  const sources = useCase.sources.map(({ source, goals }) => {
    return row(lookup.source(source).name, thingUrl('source', source), goals);
  });
  const destinations = useCase.destinations.map(({ destination, goals }) => {
    return row(lookup.destination(destination).name, thingUrl('destination', destination), goals);
  });
  return [
    { kind: 'source', title: 'Sources', rows: differingLast(sources) },
    { kind: 'destination', title: 'Destinations', rows: differingLast(destinations) },
  ];
}

function differingLast(rows: readonly PlacementRow[]): readonly PlacementRow[] {
  return [...rows.filter((row) => !row.differs), ...rows.filter((row) => row.differs)];
}
