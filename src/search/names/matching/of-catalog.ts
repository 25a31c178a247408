import type { Catalog } from '../../../catalog/model.ts';
import { entriesIn } from '../entries.ts';
import { namesOf } from '../names.ts';
import { pagesToFind } from '../pages.ts';
import { carryingBy } from './carrying.ts';
import { matcherOf, type Matcher } from './match.ts';
import { nameIndexOf } from './name-index.ts';

/** The matcher of the site where the whole catalog is at hand, so that nothing is wanted of any answer. */
export function catalogMatcher(catalog: Catalog): Matcher {
  const numbers = new Map(catalog.events.map(({ id }, number) => [id, number]));
  const eventsWith = catalog.properties.map(({ events }) => new Set(events.flatMap((id) => numbers.get(id) ?? [])));
  const index = nameIndexOf(entriesIn(namesOf(catalog, pagesToFind(catalog))));
  return matcherOf(
    index,
    carryingBy((property) => eventsWith[property]),
  );
}
