// Events, groups and properties in the authored form, keys in the order people write them.

import { BASES } from '../../catalog/facts.ts';
import type { PlanFacts, Place } from '../../plans/record.ts';
import { ownOf, type Statement } from './agreement.ts';
import type { NamedEvent } from './events.ts';
import type { PrivacyClasses } from './declared/classes.ts';
import type { Fields } from './declared/fields.ts';
import { defined, shortened, type AuthoredRecord } from './form.ts';
import type { Ledger } from './ledger.ts';
import type { Things } from './things.ts';

const LONGEST_DESCRIPTION = 10_000;

/** What a record refers to by name. */
export interface Named {
  readonly areas: Things;
  readonly teams: Things;
  readonly sources: Things;
  readonly destinations: Things;
  readonly fields: Fields;
  readonly classes: PrivacyClasses;
  readonly propertyId: (key: string) => string;
  readonly eventId: (name: string) => string | undefined;
  readonly groupId: (name: string) => string | undefined;
  readonly general: (key: string) => AuthoredRecord;
}

export function eventRecord(
  event: NamedEvent,
  statements: readonly Statement[],
  named: Named,
  ledger: Ledger,
): AuthoredRecord {
  const groups = (event.groups ?? []).flatMap((name) => {
    const id = named.groupId(name);
    if (id === undefined) ledger.lose('groups of properties that are not described', event);
    return id === undefined ? [] : [{ group: id }];
  });
  const replacement = event.replacedBy === undefined ? undefined : named.eventId(event.replacedBy);
  if (replacement === undefined && event.replacedBy !== undefined)
    ledger.lose('events in the place of others that are not described', event);
  return {
    name: event.name,
    call: event.call,
    ...texts(event.summary, event, ledger),
    ...defined({
      area: named.areas.idOf(event.area, event),
      ...factsOf(event, event, named, 'an event', ledger),
      status: event.status,
      since: within(event.since, event, ledger),
      until: within(event.until, event, ledger),
      replacedBy: replacement,
      trigger: shortened(event.trigger, event, ledger),
      additionalProperties: event.additional,
      fields: named.fields.of(event.fields, 'an event', event),
      sources: named.sources.idsOf(event.sources, event),
      destinations: named.destinations.idsOf(event.destinations, event),
    }),
    properties: [...entries(statements, named), ...groups],
  };
}

/** What is listed in an event or a group: the id alone where it says no more than the property itself. */
export function entries(statements: readonly Statement[], named: Named): readonly unknown[] {
  return statements.map((statement) => {
    const property = named.propertyId(statement.key);
    const own = ownOf(statement, named.general(statement.key));
    return own ? { property, ...own } : property;
  });
}

/** A property as its own file: what holds of it in general. */
export function propertyRecord(
  key: string,
  id: string,
  general: AuthoredRecord,
  place: Place,
  named: Named,
  ledger: Ledger,
): AuthoredRecord {
  const {
    summary,
    title,
    since,
    until,
    owner,
    tags,
    personal,
    privacy,
    fields,
    basis,
    status,
    type,
    nullable,
    format,
    values,
    example,
    constraints,
    items,
    members,
  } = general;
  const facts: PlanFacts = { title, owner, tags } as PlanFacts; // as statements have them
  return {
    ...(id !== key && { key }),
    ...texts(summary as string | undefined, place, ledger), // a text, if any
    ...defined({
      type,
      nullable,
      format,
      values,
      example,
      constraints,
      items,
      members,
      ...factsOf({ ...facts, name: key }, place, named, 'a property', ledger),
      status,
      since: within(since as string | undefined, place, ledger), // a text, if any
      until: within(until as string | undefined, place, ledger), // a text, if any
      basis: KNOWN_BASES.has(basis) ? basis : undefined,
      personal,
      privacy: privacy === undefined ? undefined : named.classes.idOf(privacy as string), // as statements have it
      fields: named.fields.of(fields as PlanFacts['fields'], 'a property', place), // as statements have them
    }),
  };
}

const KNOWN_BASES: ReadonlySet<unknown> = new Set(BASES);

/** Owner, tags and the name people have for it, which search knows as a synonym. */
export function factsOf(
  facts: PlanFacts & { readonly name: string },
  place: Place,
  named: Named,
  of: string,
  ledger: Ledger,
): AuthoredRecord {
  const { title, owner, tags = [], name } = facts;
  const fitting = [...new Set(tags)].filter((tag) => tag.length <= 60).slice(0, 40);
  if (fitting.length < new Set(tags).size) ledger.lose(`tags of ${of} that are too long or too many`, place);
  const isNews = title !== undefined && title.toLowerCase() !== name.toLowerCase();
  if (isNews && title.length > 60) ledger.lose(`the display name of ${of}`, place);
  return {
    synonyms: isNews && title.length <= 60 ? [title] : undefined,
    owner: named.teams.idOf(owner, place),
    tags: fitting.length > 0 ? fitting : undefined,
  };
}

/** A text as it is: its first paragraph as the summary, the others as the description. */
export function texts(text: string | undefined, place: Place, ledger: Ledger): AuthoredRecord {
  const [first, ...others] = (text?.trim() ?? '').split(/\n\s*\n/);
  return defined({
    summary: shortened(first, place, ledger),
    description: shortened(others.join('\n\n'), place, ledger, LONGEST_DESCRIPTION),
  });
}

function within(text: string | undefined, place: Place, ledger: Ledger): string | undefined {
  return shortened(text, place, ledger, 60);
}
