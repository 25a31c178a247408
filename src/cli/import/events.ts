// The events of a plan, each once, and what stands in the catalog already.

import type { Catalog, Event } from '../../catalog/model.ts';
import type { PlanEvent, PlanProperty } from '../../plans/record.ts';
import { listed } from '../../words/lists.ts';
import { capital } from '../../words/spelling/letters.ts';
import { slugOf } from '../../words/spelling/slug.ts';
import type { Ledger } from './ledger.ts';
import { same, sameMeaning } from './same.ts';

/** An event under the name it has in the catalog. */
export interface NamedEvent extends Omit<PlanEvent, 'properties'> {
  readonly properties: readonly PlanProperty[];
}

/** Events that are described more than once become one: the first description stands, later ones add properties. */
export function eachOnce(all: readonly PlanEvent[], ledger: Ledger): readonly NamedEvent[] {
  const events = new Map<string, NamedEvent>();
  for (const plain of all) {
    const event = named(plain, ledger);
    const id = `${event.call} ${event.name}`;
    const there = events.get(id);
    events.set(id, there ? joined(there, event, ledger) : event);
  }
  return [...events.values()];
}

/** Calls that have no name of their own go by the one the file has for them, else by the call. */
function named({ properties = [], title, ...event }: PlanEvent, ledger: Ledger): NamedEvent {
  const once = new Map<string, PlanProperty>();
  for (const property of properties) {
    if (property.key === '' || property.key.length > 250)
      ledger.lose('properties whose key is empty or too long', property);
    else if (!once.has(property.key)) once.set(property.key, property);
  }
  const name = event.name || title || capital(event.call);
  return {
    ...event,
    name,
    title: event.name === '' || title === name ? undefined : title,
    properties: [...once.values()],
  };
}

function joined(one: NamedEvent, other: NamedEvent, ledger: Ledger): NamedEvent {
  const keys = new Set(one.properties.map(({ key }) => key));
  const added = other.properties.filter(({ key }) => !keys.has(key));
  if (!same(bare(one), bare(other))) ledger.lose('an event that is described twice, otherwise', other);
  return { ...one, properties: [...one.properties, ...added] };
}

function bare(event: NamedEvent): unknown {
  const { file: _file, line: _line, column: _column, ...said } = event;
  return { ...said, properties: said.properties.map(({ file: _f, line: _l, column: _c, ...property }) => property) };
}

/** The event of the catalog that this one may be: of the same name, or of one that looks the same. */
export function twinIn(catalog: Catalog | undefined, event: NamedEvent): Event | undefined {
  const slug = slugOf(event.name);
  const all = catalog?.events ?? [];
  return all.find(({ name }) => name === event.name) ?? all.find(({ name }) => slug !== '' && slugOf(name) === slug);
}

/** What differs between an event of the catalog and one of the plan, where both say something. */
export function differenceTo(there: Event, event: NamedEvent): string | undefined {
  if (there.name !== event.name) return `the name "${there.name}"`;
  if (there.call !== event.call) return `a ${there.call} call`;
  const [keys, here] = [there.properties.map(({ key }) => key), event.properties.map(({ key }) => key)].map((each) =>
    each.toSorted(),
  );
  if (!same(keys, here)) return `the properties ${keys && keys.length > 0 ? listed(keys) : '(none)'}`;
  if (!sameMeaning(there.summary, event.summary)) return 'another description';
  return undefined;
}
