// What others call an event, worked out from the catalog as programs read it.

import { atKey } from '../../words/at-key.ts';
import { keysElsewhere } from '../../catalog/elsewhere/elsewhere.ts';
import type { Counterpart, Event } from '../../catalog/model.ts';

export interface NamedElsewhere extends Omit<Counterpart, 'properties' | 'requires'> {
  readonly vendor: string;
  readonly vendorName: string;
  /** Our keys, those inside values too, with their names there. */
  readonly renamed: readonly { readonly key: string; readonly there: string }[];
  /** Keys that the vendor requires and the event does not carry, by their names there. */
  readonly lacking: readonly string[];
}

/** In the order of the vendors. */
export function counterpartsOf(
  as: NonNullable<Event['as']>,
  properties: Event['properties'],
  vendors: readonly { readonly id: string; readonly name: string }[],
): readonly NamedElsewhere[] {
  return vendors.flatMap(({ id, name: vendorName }) => {
    const said = atKey(as, id);
    if (!said) return [];
    const { properties: _keys, requires: _there, ...own } = said;
    const { renamed, lacking } = keysElsewhere({ properties }, said);
    return { vendor: id, vendorName, ...own, renamed: renamed.map(({ key, there }) => ({ key, there })), lacking };
  });
}
