// What the full-text index knows of each thing: its prose, and nothing that the names already answer.

import { statementsOf } from '../../catalog/facts.ts';
import { everything } from '../../catalog/lookup.ts';
import { membersOf } from '../../catalog/forms.ts';
import type { Catalog, Thing } from '../../catalog/model.ts';
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
  readonly key: string;
  readonly text: string;
}

/** One small page for each thing of the catalog. */
export function documentsOf(catalog: Catalog): Document[] {
  const names = new Map<string, string>(catalog.events.map((event) => [event.id, event.name]));
  const facetsOf = facetsIn(catalog);
  return everything(catalog).map((thing) => ({
    path: `/${belowBase(thingUrl(thing.kind, thing.id))}`,
    html: toHtml(thing, proseOf(thing, names), rowsOf(thing), facetsOf(thing)),
  }));
}

function proseOf(thing: Thing, eventNames: ReadonlyMap<string, string>): readonly string[] {
  const facts = statementsOf(thing).filter(({ fact }) => fact.search === 'prose');
  const own = [
    thing.summary,
    ...facts.map(({ said }) => said.map(({ text }) => text).join(', ')),
    thing.description,
    ...thing.notes.map((note) => note.text),
  ];
  if (thing.kind === 'use-case') {
    const reasons = thing.events.map(({ event, reason }) => (reason ? `${eventNames.get(event)}: ${reason}` : ''));
    return [...own, ...reasons];
  }
  return own;
}

/** What stands under an anchor of its own. */
function rowsOf(thing: Thing): readonly Row[] {
  if (thing.kind === 'event') {
    return thing.properties
      .filter(({ ownMeaning }) => ownMeaning)
      .map(({ property, summary }) => ({ key: property, text: summary }));
  }
  return thing.kind === 'property' ? membersOf(thing).map(({ key, summary }) => ({ key, text: summary ?? '' })) : [];
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
    ...rows.map(({ key, text }) => {
      const name = escapeHtml(key);
      return `<p id="${name}" data-pagefind-title="${name}">${escapeHtml(plainText(text))}</p>`;
    }),
    '</main></body></html>',
  ].join('\n');
}
