// What a format leaves out of a catalog: of what formats have no place for, what the catalog says at all.

import { everything, held } from '../../../catalog/lookup.ts';
import type { Catalog, Form } from '../../../catalog/model.ts';
import type { FormatEntry } from '../../formats.ts';
import type { About } from './about.ts';
import {
  USE_CASES,
  OTHER_NAMES,
  DATES,
  BELONGING,
  AREAS,
  OWNERS,
  TAGS,
  SOURCES,
  DESTINATIONS,
  FIELD_FORM,
  FIELD_KEYS,
  PROPERTY_FIELDS,
  NO_EVENT,
  OWN_FIELDS,
  STANDING,
  SUCCESSOR,
  REPLACED,
  LIVE,
  VALUES,
  NULLS,
  MORE,
} from './loses.ts';

/** Without what the catalog does not have at all. */
export function inCatalog(words: readonly string[], catalog: Catalog): readonly string[] {
  const said = saidIn(catalog);
  return words.filter((word) => said.get(word) ?? true);
}

/** Whether the catalog says anything of what stands around events. */
const saidIn = held((catalog: Catalog): ReadonlyMap<string, boolean> => {
  const { goals, useCases, events, properties, groups, areas, teams, sources, destinations } = catalog;
  const of = everything(catalog);
  const ofBoth = [...events, ...properties];
  const hasFields = catalog.site.fields !== undefined;
  const forms: readonly Stated[] = [
    ...properties,
    ...events.flatMap((event) => event.properties.filter(({ stated }) => stated.length > 0)),
  ];
  const says = (test: Test): boolean => forms.some((form) => saysAt(form, test));
  const hasStatus = events.some(({ status }) => status !== undefined) || says(({ status }) => status !== undefined);
  return new Map([
    ['goals', goals.length > 0],
    [USE_CASES, useCases.length > 0],
    ['triggers', events.some(({ trigger }) => trigger !== undefined)],
    ['notes', of.some(({ notes }) => notes.length > 0)],
    ['synonyms', of.some(({ synonyms }) => synonyms.length > 0)],
    ['longer descriptions', of.some(({ description }) => description !== '')],
    [OTHER_NAMES, events.some(({ as, aliases }) => as !== undefined || aliases.length > 0)],
    [DATES, ofBoth.some(({ since, until }) => since !== undefined || until !== undefined)],
    ['public specs', events.some(({ spec }) => spec) || properties.some(({ specs }) => specs.length > 0)],
    ['pictures', events.some(({ pictures }) => pictures)],
    ['groups of properties', groups.length > 0],
    ['code and traffic', events.some(({ code, observed }) => code ?? observed)],
    ['classes of personal data', properties.some(({ privacy }) => privacy !== undefined)],
    [BELONGING, properties.some(({ area, owner, tags }) => (area ?? owner ?? tags) !== undefined)],
    ['more about areas and teams', areas.length + teams.length > 0],
    ['more about sources and destinations', sources.length + destinations.length > 0],
    [AREAS, areas.length > 0],
    [OWNERS, ofBoth.some(({ owner, inheritedOwner }) => owner ?? inheritedOwner)],
    [TAGS, ofBoth.some(({ tags }) => tags !== undefined)],
    [SOURCES, events.some((event) => event.sources.length > 0)],
    [DESTINATIONS, events.some((event) => event.destinations.length > 0)],
    [STANDING, hasStatus],
    [LIVE, hasStatus],
    [SUCCESSOR, hasStatus],
    [REPLACED, events.some(({ replacedBy }) => replacedBy !== undefined)],
    [MORE, events.some(({ additionalProperties }) => additionalProperties !== undefined)],
    [NULLS, says(({ nullable }) => nullable === true)],
    [VALUES, says(({ values = [] }) => values.some(({ summary, status }) => summary ?? status))],
    [FIELD_FORM, hasFields],
    [FIELD_KEYS, hasFields],
    [PROPERTY_FIELDS, hasFields],
    [NO_EVENT, properties.some((property) => property.events.length === 0)],
  ]);
});

type Stated = Form & { readonly status?: string | undefined };
type Test = (form: Stated) => unknown;

/** At any depth. */
function saysAt(form: Stated, test: Test): boolean {
  const { members = [], items } = form;
  return (
    Boolean(test(form)) || members.some((one) => saysAt(one, test)) || (items !== undefined && saysAt(items, test))
  );
}

/** What a format leaves out of the catalog. */
export function leftOut(
  { loses, fields }: Pick<About, 'loses' | 'fields'>,
  { uncarried }: Pick<FormatEntry, 'uncarried'>,
  catalog: Catalog,
): readonly string[] {
  const all = [...loses, ...(uncarried ? [] : [NO_EVENT])];
  return [...inCatalog(all, catalog), ...(catalog.site.fields && !fields ? [OWN_FIELDS] : [])];
}
