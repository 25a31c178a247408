// What an event carries: its own entries, the groups it includes in their place, and those sent with every event at the
// end. What the event says stands over the group, which stands over the property; an example of the property that does not
// fit what the event says is none of the event.

import type { LinkedEntry } from '../link/linked.ts';
import type { EventProperty, GroupId, PropertyId } from '../model.ts';
import type { Authored } from '../schema.ts';
import { fits } from '../value/fits.ts';
import { held } from '../lookup.ts';
import { BESIDE, formOf, statedIn } from './forms.ts';
import type { Ordered } from './order.ts';

const NO_SHAPE: ReadonlySet<string> = new Set(BESIDE);

const fitsItself = held(({ example, ...form }: EventProperty): boolean => example === undefined || fits(example, form));

type Carry = (entries: readonly LinkedEntry[]) => readonly EventProperty[];

interface Carried {
  /** Of an event. */
  readonly byEvent: Carry;
  /** Of a group by itself. */
  readonly byGroup: Carry;
}

export function carriedIn({ properties, groups }: Ordered): Carried {
  const own = new Map(properties.map(({ id, data }) => [id, resolved(id, data)]));
  const members = new Map(groups.map((group) => [group.id, group.entries]));
  const everywhere = groups
    .filter(({ data }) => data.everywhere === true)
    .map(({ id }): LinkedEntry => ({ group: id }));

  const carry: Carry = (entries) => {
    const said = new Set(entries.flatMap((entry) => ('property' in entry ? [entry.property] : [])));
    const list: EventProperty[] = [];
    const taken = new Set<PropertyId>();
    const add = (entry: Extract<LinkedEntry, { property: PropertyId }>, group?: GroupId): void => {
      const base = own.get(entry.property)!; // linked
      if (taken.has(entry.property)) return;
      taken.add(entry.property);
      if (!entry.data && group === undefined) {
        list.push(base); // one for all events that say nothing of it
        return;
      }
      const stated = entry.data ? statedIn(entry.data) : {};
      const keys = Object.keys(stated) as EventProperty['stated'][number][]; // of what may be stated
      const { example, ...form } = { ...base, ...stated };
      const isOwn = keys.length === 0 || stated.example !== undefined;
      const isShaped = keys.some((key) => !NO_SHAPE.has(key));
      list.push({
        ...form,
        ...(example !== undefined && (isOwn || (isShaped ? fits(example, form) : fitsItself(base))) && { example }),
        ownMeaning: stated.summary !== undefined,
        stated: keys,
        ...(group !== undefined && { group }),
      });
    };
    for (const entry of entries) {
      if ('property' in entry) add(entry);
      else
        for (const member of members.get(entry.group) ?? [])
          if ('property' in member && !said.has(member.property)) add(member, entry.group);
    }
    return list;
  };
  return { byEvent: (entries) => carry([...entries, ...everywhere]), byGroup: carry };
}

function resolved(property: PropertyId, data: Authored<'property'>): EventProperty {
  const { key = property, summary, example, status } = data;
  return {
    property,
    key,
    ...formOf(data),
    summary,
    ...(status !== undefined && { status }),
    ownMeaning: false,
    stated: [],
    ...(example !== undefined && { example }),
  };
}
