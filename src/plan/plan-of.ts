// The codes of a catalog, made once for all pages of a build.

import { held } from '../catalog/lookup.ts';
import type { Catalog, Thing } from '../catalog/model.ts';
import { toPlanNames, type PlanNames } from './plan-data.ts';
import type { PlanParts } from './stored-plan.ts';
import { codesIn } from './url-state.ts';

interface Made {
  readonly codes: ReturnType<typeof codesIn>;
  /** The places of events, and of the placements of goals and use cases, by kind and id. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const planOf = held((catalog: Catalog): Made => {
  const names = toPlanNames(catalog);
  return { codes: codesIn(names), places: placesIn(names) };
});

function placesIn({ goals, useCases, events, placements }: PlanNames): Made['places'] {
  const places = new Map<string, number[]>(events.map(([id], place) => [`event ${id}`, [place]]));
  placements.forEach(([goal, useCase], place) => {
    for (const key of [`goal ${goals[goal]?.[0]}`, `use-case ${useCases[useCase]?.[0]}`]) {
      const under = places.get(key);
      if (under) under.push(place);
      else places.set(key, [place]);
    }
  });
  return places;
}

/** What the page of a thing adds to a plan: the placements of a goal or use case, or the event as one tracked. */
export function partsFor({ kind, id }: Thing, catalog: Catalog): PlanParts {
  const { codes, places } = planOf(catalog);
  const found = places.get(`${kind} ${id}`) ?? [];
  if (kind === 'event') return { wanted: [], tracked: found.map(codes.eventCode) };
  return { wanted: found.map(codes.placementCodes), tracked: [] };
}
