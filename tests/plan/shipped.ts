// The shipped catalog as plan data, and ids as indexes, for tests.

import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/load.ts';
import { toPlanData } from '../../src/plan/plan-data.ts';

export async function shipped() {
  const { value } = await loadCatalog(join(import.meta.dirname, '../../content'));
  if (!value) throw new Error('The shipped catalog has errors.');
  const data = toPlanData(value);
  const finder = (rows: readonly (readonly [string, ...unknown[]])[]) => (id: string) => {
    const index = rows.findIndex(([own]) => own === id);
    if (index < 0) throw new Error(`No ${id}`);
    return index;
  };
  return {
    catalog: value,
    data,
    event: finder(data.events),
    useCase: finder(data.useCases),
    property: finder(data.properties),
    goal: finder(data.goals),
    placement: (useCase: string, goal: string) =>
      data.placements.findIndex(([g, u]) => data.goals[g]?.[0] === goal && data.useCases[u]?.[0] === useCase),
  };
}
