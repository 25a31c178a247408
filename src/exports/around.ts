// What stands around an event and has a name: where it belongs, whom to ask, where it is sent from and to.

import type { CatalogJson } from './catalog-json.ts';
import type { EventEntry } from './entry.ts';
import { held } from '../catalog/lookup.ts';

/** By name; absent where it is not stated. */
export interface Around {
  readonly area?: string | undefined;
  /** That of its area, where it has none of its own. */
  readonly owner?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly destinations?: readonly string[] | undefined;
}

type Stated = Pick<EventEntry, 'area' | 'owner' | 'inheritedOwner' | 'tags' | 'sources' | 'destinations'>;

export function aroundOf(event: Stated, catalog: CatalogJson): Around {
  const names = namesIn(catalog);
  const { area, owner = event.inheritedOwner?.owner, tags = [], sources = [], destinations = [] } = event;
  const from = sources.map(({ source }) => names.sources(source));
  const to = destinations.map(({ destination }) => names.destinations(destination));
  return {
    ...(area !== undefined && { area: names.areas(area) }),
    ...(owner !== undefined && { owner: names.teams(owner) }),
    ...(tags.length > 0 && { tags }),
    ...(from.length > 0 && { sources: from }),
    ...(to.length > 0 && { destinations: to }),
  };
}

const namesIn = held((catalog: CatalogJson) => {
  const named = (list: 'areas' | 'teams' | 'sources' | 'destinations') => {
    const names = new Map<string, string>(catalog[list].map(({ id, name }) => [id, name]));
    return (id: string): string => names.get(id) ?? id;
  };
  return {
    areas: named('areas'),
    teams: named('teams'),
    sources: named('sources'),
    destinations: named('destinations'),
  };
});
