// What the full-text index knows of each thing: its prose, and nothing that the names already answer.

import { statementsOf } from '../../catalog/facts.ts';
import { everything, lookupIn, ownerOf, type Lookup } from '../../catalog/lookup.ts';
import { innerRows, ownStatements } from '../../catalog/forms.ts';
import type { Catalog, Event, EventProperty, Form, Thing } from '../../catalog/model.ts';
import { choicesOf } from '../../words/limits.ts';
import { escapeHtml, plainText } from '../../words/escapes/html.ts';
import { EACH_GROUP, type Facets } from '../names/facet-groups.ts';
import { facetsIn } from '../names/facets.ts';
import { belowBase, thingUrl } from '../../site/urls.ts';

export interface Document {
  /** Under the base path, with a leading slash. */
  readonly path: string;
  readonly html: string;
}

/** Nobody looks for the day something was edited, and alone it says nothing under a result. */
const DATE = /^\d{4}-\d\d-\d\d$/;

/** A value is looked for where it belongs, before the events that allow it. */
const OF_VALUES = 7;

interface Row {
  readonly text: string;
  /** Where it stands on the page, if that can be linked. */
  readonly anchor?: string | undefined;
  /** How much more it counts than other text, up to 10. */
  readonly weight?: number;
}

/** One small page for each thing of the catalog, made when it is asked for: together they are large. */
export function* documentsOf(catalog: Catalog): Generator<Document> {
  const lookup = lookupIn(catalog);
  const facetsOf = facetsIn(catalog);
  for (const thing of everything(catalog)) {
    const path = `/${belowBase(thingUrl(thing.kind, thing.id))}`;
    yield { path, html: toHtml(thing, proseOf(thing, lookup), rowsOf(thing), facetsOf(thing)) };
  }
}

function proseOf(thing: Thing, lookup: Lookup): readonly string[] {
  const facts = statementsOf(thing, lookup.catalog.site).filter(({ fact }) => fact.search === 'prose');
  return [
    thing.summary,
    ...facts.map(({ said }) => said.flatMap(({ text }) => (DATE.test(text) ? [] : text)).join(', ')),
    thing.description,
    ...thing.notes.map((note) => note.text),
    ...ownProse(thing, lookup),
  ];
}

function ownProse(thing: Thing, lookup: Lookup): readonly string[] {
  switch (thing.kind) {
    case 'use-case':
      return thing.events.map(({ event, reason }) => (reason ? `${lookup.event(event).name}: ${reason}` : ''));
    case 'event':
      return [...(thing.spec && thing.spec.name !== thing.name ? [thing.spec.name] : []), ...around(thing, lookup)];
    case 'property':
      return [...new Set(thing.specs.flatMap(({ as }) => as ?? []))];
    default:
      return [];
  }
}

/** Where an event lies and whose it is, so that those words find it too. */
function around(event: Event, { area, team }: Lookup): readonly string[] {
  const owner = ownerOf(event);
  return [...(event.area ? [`Area: ${area(event.area).name}`] : []), ...(owner ? [`Owner: ${team(owner).name}`] : [])];
}

/** What stands in a row of a table: what an event or a group says itself of a property, and what is inside a value. */
function rowsOf(thing: Thing): readonly Row[] {
  switch (thing.kind) {
    case 'event':
      return thing.properties.filter(({ group }) => group === undefined).flatMap((carried) => ownRows(carried));
    case 'group':
      return thing.properties.flatMap(ownRows).map(({ text }) => ({ text }));
    case 'property':
      return [{ text: choiceProse(thing), weight: OF_VALUES }, ...innerRows(thing, thing.name).map(innerRow)].filter(
        ({ text }) => text !== '',
      );
    default:
      return [];
  }
}

function ownRows(carried: EventProperty): readonly Row[] {
  const own = ownStatements(carried);
  const text = [own.summary, choiceProse(own)].filter(Boolean).join(' ');
  return [
    ...(text === '' ? [] : [{ anchor: carried.property, text }]),
    ...innerRows(own, carried.property).map(innerRow),
  ];
}

/** Found by the last part of its key, as one would type it. */
function innerRow({ anchor, form }: ReturnType<typeof innerRows>[number]): Row {
  const last = 'key' in form ? form.key : '';
  return { anchor, text: [last, form.summary, choiceProse(form)].filter(Boolean).join(' ') };
}

/** The only values there are, each with what it means. */
function choiceProse(form: Form): string {
  return choicesOf(form)
    .map(({ text, summary }) => (summary === undefined ? text : `${text}: ${summary}`))
    .join(', ');
}

function toHtml(thing: Thing, prose: readonly string[], rows: readonly Row[], facets: Facets): string {
  const filters = [
    `kind:${thing.kind}`,
    ...EACH_GROUP.flatMap((group) => facets[group].map((value) => `${group}:${value}`)),
  ];
  return [
    '<!doctype html><html lang="en"><body><main>',
    `<h1 data-pagefind-meta="title" data-pagefind-ignore>${escapeHtml(thing.name)}</h1>`,
    ...filters.map((filter) => `<i data-pagefind-filter="${escapeHtml(filter)}"></i>`),
    ...prose.filter(Boolean).map((text) => `<p>${escapeHtml(plainText(text))}</p>`),
    ...rows.map(({ anchor, text, weight }) => {
      const name = anchor === undefined ? '' : escapeHtml(anchor);
      const place = name === '' ? '' : ` id="${name}" data-pagefind-title="${name}"`;
      const more = weight === undefined ? '' : ` data-pagefind-weight="${weight}"`;
      return `<p${place}${more}>${escapeHtml(plainText(text))}</p>`;
    }),
    '</main></body></html>',
  ].join('\n');
}
