// Which event of the catalog a call is, and what each of its keys is called there.

import { Lists } from '../../catalog/lists.ts';
import { elsewhereAt } from '../../catalog/elsewhere/elsewhere.ts';
import type { Catalog, Event, EventProperty } from '../../catalog/model.ts';
import { unaccented } from '../../words/spelling/letters.ts';
import type { Call } from './call.ts';

export interface Known {
  readonly event: Event;
  /** Whether the catalog spells the name so, or states that somebody does. */
  readonly asStated: boolean;
  /** By the key as sent. */
  readonly properties: ReadonlyMap<string, EventProperty>;
}

/** Finds the event of a call; `format` says whose names it may have. */
export function knownIn(catalog: Catalog, format: string): (call: Pick<Call, 'call' | 'name'>) => Known | undefined {
  const exact = new Map<string, Known>();
  const loose = new Map<string, Known>();
  const byCall = new Lists<string, Event>();
  for (const event of catalog.events) byCall.add(event.call, event);
  const vendors = catalog.vendors.filter(({ id }) => id === format.replace(/-.*$/, ''));
  for (const event of catalog.events) {
    const own = knownAs(event, true, new Map());
    exact.set(event.name, own);
    loose.set(lettersOf(event.name), knownAs(event, false, new Map()));
    for (const { as } of event.destinations) if (as !== undefined && !exact.has(as)) exact.set(as, own);
  }
  for (const vendor of vendors) {
    for (const event of catalog.events) {
      const elsewhere = elsewhereAt(event, vendor);
      if (!elsewhere) continue;
      const whole = elsewhere.renamed.filter(({ anchor, property }) => anchor === property);
      const renamed = new Map(whole.map(({ property, there }) => [there, property as string]));
      const known = knownAs(event, true, renamed);
      if (elsewhere.name !== undefined && exact.get(elsewhere.name)?.event.name !== elsewhere.name)
        exact.set(elsewhere.name, known);
    }
  }
  return ({ call, name }) => {
    const named = exact.get(name);
    if (named) return named;
    const ofCall = call === 'track' ? [] : byCall.of(call);
    if (ofCall.length === 1 && ofCall[0]) return exact.get(ofCall[0].name);
    return name === '' ? undefined : loose.get(lettersOf(name));
  };
}

function knownAs(event: Event, asStated: boolean, renamed: ReadonlyMap<string, string>): Known {
  const properties = new Map(event.properties.map((one) => [one.key, one]));
  for (const [there, id] of renamed) {
    const property = event.properties.find((one) => one.property === id);
    // What is inside is called otherwise there, too.
    if (property && !properties.has(there))
      properties.set(there, { ...property, members: undefined, items: undefined });
  }
  return { event, asStated, properties };
}

function lettersOf(name: string): string {
  return unaccented(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
