import type { Catalog, Thing } from '../catalog/model.ts';

/** All things of a catalog: goals, use cases, events, properties, sources, destinations. */
export function everything(catalog: Catalog): readonly Thing[] {
  const { goals, useCases, events, properties, sources, destinations } = catalog;
  return [...goals, ...useCases, ...events, ...properties, ...sources, ...destinations];
}
