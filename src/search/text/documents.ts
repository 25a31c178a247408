// What the full-text index knows of each thing: its prose, and nothing that the names already answer.

import { statementsOf } from '../../catalog/facts.ts';
import { everything } from '../../catalog/lookup.ts';
import { innerRows, ownStatements } from '../../catalog/forms.ts';
import type { Catalog, EventProperty, Form, Site, Thing } from '../../catalog/model.ts';
import { choicesOf } from '../../words/limits.ts';
import { escapeHtml, plainText } from '../../words/escapes/html.ts';
import type { Facets } from '../names/facets.ts';
import { facetsIn } from '../names/facets.ts';
import { belowBase, thingUrl } from '../../site/urls.ts';

export interface Document {
  /** Under the base path, with a leading slash. */
  readonly path: string;
  readonly html: string;
}

interface Row {
  readonly text: string;
  /** Where it stands on the page, if that can be linked. */
  readonly anchor?: string | undefined;
}

/** One small page for each thing of the catalog. */
export function documentsOf(catalog: Catalog): Document[] {
  const names = new Map<string, string>(catalog.events.map((event) => [event.id, event.name]));
  const facetsOf = facetsIn(catalog);
  return everything(catalog).map((thing) => ({
    path: `/${belowBase(thingUrl(thing.kind, thing.id))}`,
    html: toHtml(thing, proseOf(thing, catalog.site, names), rowsOf(thing), facetsOf(thing)),
  }));
}

function proseOf(thing: Thing, site: Site, eventNames: ReadonlyMap<string, string>): readonly string[] {
  const facts = statementsOf(thing, site).filter(({ fact }) => fact.search === 'prose');
  return [
    thing.summary,
    ...facts.map(({ said }) => said.map(({ text }) => text).join(', ')),
    thing.description,
    ...thing.notes.map((note) => note.text),
    ...ownProse(thing, eventNames),
  ];
}

function ownProse(thing: Thing, eventNames: ReadonlyMap<string, string>): readonly string[] {
  switch (thing.kind) {
    case 'use-case':
      return thing.events.map(({ event, reason }) => (reason ? `${eventNames.get(event)}: ${reason}` : ''));
    case 'event':
      return thing.spec && thing.spec.name !== thing.name ? [thing.spec.name] : [];
    case 'property':
      return [choiceProse(thing), ...new Set(thing.specs.flatMap(({ as }) => as ?? []))];
    default:
      return [];
  }
}

/** What stands in a row of a table: what an event or a group says itself of a property, and what is inside a value. */
function rowsOf(thing: Thing): readonly Row[] {
  switch (thing.kind) {
    case 'event':
      return thing.properties.filter(({ group }) => group === undefined).flatMap((carried) => ownRows(carried));
    case 'group':
      return thing.properties.flatMap(ownRows).map(({ text }) => ({ text }));
    case 'property':
      return innerRows(thing, thing.name).map(innerRow);
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
    ...facets.goals.map((id) => `goal:${id}`),
    ...facets.sources.map((id) => `source:${id}`),
    ...facets.destinations.map((id) => `destination:${id}`),
  ];
  return [
    '<!doctype html><html lang="en"><body><main>',
    `<h1 data-pagefind-meta="title" data-pagefind-ignore>${escapeHtml(thing.name)}</h1>`,
    ...filters.map((filter) => `<i data-pagefind-filter="${escapeHtml(filter)}"></i>`),
    ...prose.filter(Boolean).map((text) => `<p>${escapeHtml(plainText(text))}</p>`),
    ...rows.map(({ anchor, text }) => {
      const name = anchor === undefined ? '' : escapeHtml(anchor);
      const place = name === '' ? '' : ` id="${name}" data-pagefind-title="${name}"`;
      return `<p${place}>${escapeHtml(plainText(text))}</p>`;
    }),
    '</main></body></html>',
  ].join('\n');
}
