// The catalog of a build, which has checked it already. Pages are bundled, so they import this very module by its address,
// not a copy of it in their bundle: ten thousand things twice in memory would be too much.

import type { Catalog } from '../catalog/model.ts';

let checked: Catalog | undefined;

export function giveCatalog(catalog: Catalog): void {
  checked = catalog;
}

export function takeCatalog(): Catalog {
  if (!checked) throw new Error('No catalog was given.');
  return checked;
}
