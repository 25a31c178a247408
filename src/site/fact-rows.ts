import { statementsOf } from '../catalog/facts.ts';
import type { Lookup } from '../catalog/lookup.ts';
import type { Kind, Thing } from '../catalog/model.ts';
import { thingUrl } from './urls.ts';

interface FactValue {
  readonly text: string;
  readonly code: boolean;
  readonly url?: string | undefined;
  /** Of the thing it leads to. */
  readonly kind?: Kind | undefined;
}

interface FactRow {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** The simple facts of a thing that have no place of their own on its page. */
export function factRows(thing: Thing, lookup: Lookup): readonly FactRow[] {
  return statementsOf(thing, lookup.catalog.site)
    .filter(({ fact }) => fact.ownPlace !== true)
    .map(({ fact: { label, refersTo }, said }) => ({
      label,
      values: said.map(({ text, code = false, id, url }) => {
        const named = refersTo && id !== undefined ? lookup.find(refersTo, id) : undefined;
        return named
          ? { text: named.name, code: false, url: thingUrl(named.kind, named.id), kind: named.kind }
          : { text, code, url };
      }),
    }));
}
