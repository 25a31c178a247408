// The plan data and codes of a catalog, made once for all pages of a build.

import type { Catalog, Thing } from '../catalog/model.ts';
import { toPlanData, type PlanData } from './plan-data.ts';
import type { PlanParts } from './stored-plan.ts';
import { stateCodec, type StateCodec } from './url-state.ts';

interface Made {
  readonly data: PlanData;
  readonly codec: StateCodec;
}

const made = new WeakMap<Catalog, Made>();

export function planOf(catalog: Catalog): Made {
  const before = made.get(catalog);
  if (before) return before;
  const data = toPlanData(catalog);
  const plan = { data, codec: stateCodec(data) };
  made.set(catalog, plan);
  return plan;
}

/** What the page of a thing adds to a plan: the placements of a goal or use case, or the event as one tracked. */
export function partsFor({ kind, id }: Thing, catalog: Catalog): PlanParts {
  const { data, codec } = planOf(catalog);
  if (kind === 'event') {
    const event = catalog.events.findIndex((each) => each.id === id);
    return { wanted: [], tracked: [codec.eventCode(event)] };
  }
  const wanted = data.placements.flatMap(([goal, useCase], index) => {
    const isHere = kind === 'goal' ? data.goals[goal]?.[0] === id : data.useCases[useCase]?.[0] === id;
    return isHere ? [codec.placementCodes(index)] : [];
  });
  return { wanted, tracked: [] };
}
