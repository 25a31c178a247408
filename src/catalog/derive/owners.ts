// What says nothing of its owner belongs to the owner of its area, or of the nearest area around it that has one.

import { Lists } from '../lists.ts';
import { areaOf, areasFrom } from '../lookup.ts';
import type { IdOf, Inherited, ThingOf, Things } from '../model.ts';

type Area = ThingOf<'area'>;
type Team = ThingOf<'team'>;

type Owned = ThingOf<'event'> | ThingOf<'property'> | ThingOf<'group'> | Area;

/** The same things, each that has an owner only through its area with that owner, and teams with what they own so. */
export function withOwners(things: Things): Things {
  const areas = new Map(things.areas.map((area) => [area.id, area]));
  const owned = <T extends Owned>(thing: T): T => {
    const inheritedOwner = thing.owner === undefined ? ownerThrough(thing, areas) : undefined;
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

function ownerThrough(thing: Owned, areas: ReadonlyMap<IdOf<'area'>, Area>): Inherited | undefined {
  for (const { id, owner } of areasFrom(areaOf(thing), (area) => areas.get(area)))
    if (owner) return { owner, area: id };
  return undefined;
}
