import { FACTS, statementsOf } from '../catalog/facts.ts';
import type { FactKey } from '../catalog/facts.ts';
import type { Lookup } from '../catalog/lookup.ts';
import type { Event, Kind, Property, Thing } from '../catalog/model.ts';
import { tagIdOf } from '../catalog/named-by.ts';
import { tagUrl, thingUrl } from './urls.ts';

interface FactValue {
  readonly text: string;
  readonly code: boolean;
  readonly url?: string | undefined;
  /** Of the thing it leads to. */
  readonly kind?: Kind | undefined;
  /** Before it, instead of a comma. */
  readonly after?: string | undefined;
}

interface FactRow {
  readonly key: FactKey;
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** What deprecated things say of their end. */
export type Deprecated = Pick<Event | Property, 'until'> & Partial<Pick<Event, 'replacedBy'>>;

const OF_THE_END: readonly FactKey[] = ['until', 'replacedBy'];

/** A deprecated thing that says more of it: that stands in a box before everything else. */
export function deprecationOf(thing: Thing): Deprecated | undefined {
  if (!('status' in thing) || thing.status !== 'deprecated') return undefined;
  return OF_THE_END.some((key) => key in thing) ? thing : undefined;
}

/** The simple facts of a thing that have no place of their own on its page. */
export function factRows(thing: Thing, lookup: Lookup): readonly FactRow[] {
  const inBox = deprecationOf(thing) ? OF_THE_END : [];
  const stated = statementsOf(thing, lookup.catalog.site)
    .filter(({ fact }) => fact.ownPlace !== true && !inBox.includes(fact.key))
    .filter(({ fact }) => !(fact.key === 'status' && thing.kind === 'event')) // beside its name
    .map(({ fact: { key, label, refersTo }, said }) => ({
      key,
      label,
      values: said.map(({ text, code = false, id, url }) => {
        if (key === 'tags') return { text, code, url: tagUrl(tagIdOf(text, lookup.catalog)) };
        const named = refersTo && id !== undefined ? lookup.find(refersTo, id) : undefined;
        return named ? linkTo(named) : { text, code, url };
      }),
    }));
  return [...stated, ...inheritedRow(thing, lookup)];
}

/** The owner it has through an area, shown as such. */
function inheritedRow({ inheritedOwner }: Thing, lookup: Lookup): readonly FactRow[] {
  if (!inheritedOwner) return [];
  const { owner, area } = inheritedOwner;
  const values = [linkTo(lookup.team(owner)), { ...linkTo(lookup.area(area)), after: ', of the area ' }];
  return [{ key: 'owner', label: FACTS.owner.label, values }];
}

function linkTo({ kind, id, name }: Thing): FactValue {
  return { text: name, code: false, url: thingUrl(kind, id), kind };
}
