// What says nothing of its owner belongs to the owner of its area, or of the nearest area around it that has one.

import { Lists } from '../lists.ts';
import type { IdOf, Inherited, ThingOf, Things } from '../model.ts';

type Area = ThingOf<'area'>;
type Team = ThingOf<'team'>;

type Owned = { readonly owner?: IdOf<'team'> | undefined } & (
  { readonly area?: IdOf<'area'> | undefined } | { readonly parent?: IdOf<'area'> | undefined }
);

/** The same things, each that has an owner only through its area with that owner, and teams with what they own so. */
export function withOwners(things: Things): Things {
  const areas = new Map(things.areas.map((area) => [area.id, area]));
  const owned = <T extends Owned>(thing: T): T => {
    const inheritedOwner = thing.owner === undefined ? ownerThrough(aroundOf(thing), areas) : undefined;
    return inheritedOwner ? { ...thing, inheritedOwner } : thing;
  };
  const lists = {
    events: things.events.map(owned),
    properties: things.properties.map(owned),
    groups: things.groups.map(owned),
    areas: things.areas.map(owned),
  };
  const through = new Lists<string, Team['namedBy'][number]>();
  for (const { kind, id, inheritedOwner: by } of Object.values(lists).flat())
    if (by) through.add(by.owner, { fact: 'owner', kind, id, through: by.area });
  return {
    ...things,
    ...lists,
    teams: things.teams.map((team) => ({ ...team, namedBy: [...team.namedBy, ...through.of(team.id)] })),
  };
}

const aroundOf = (thing: Owned): IdOf<'area'> | undefined =>
  ('area' in thing ? thing.area : undefined) ?? ('parent' in thing ? thing.parent : undefined);

function ownerThrough(id: IdOf<'area'> | undefined, areas: ReadonlyMap<IdOf<'area'>, Area>): Inherited | undefined {
  for (let area = id && areas.get(id); area; area = area.parent && areas.get(area.parent))
    if (area.owner) return { owner: area.owner, area: area.id };
  return undefined;
}
