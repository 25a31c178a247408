// Every name in the catalog in the smallest form that still finds it: one line per thing, tab-separated fields.
// The browser reads this file first; descriptions stay in the full-text index.

import { statementsOf } from '../../catalog/facts.ts';
import { ALL_KINDS, KINDS } from '../../catalog/kinds.ts';
import { held, thingsOf } from '../../catalog/lookup.ts';
import { tagsOf } from '../../catalog/named-by.ts';
import type { Catalog, Kind, Thing } from '../../catalog/model.ts';
import { usualId } from './entries.ts';
import { listingsOf } from './listings.ts';
import type { NamedKind, NamesFile, SearchKind } from './names-file.ts';
import { stemOf, wordsOf } from './words.ts';

/** Another page than that of a thing or a guide, by its path under the base path. */
export interface NamedPage {
  readonly id: string;
  readonly name: string;
  readonly synonyms?: readonly string[] | undefined;
}

/** The names of the catalog, its guides and the given pages. */
export function namesOf(catalog: Catalog, pages: readonly NamedPage[] = []): NamesFile {
  const ranked = ALL_KINDS.toSorted((a, b) => KINDS[a].searchRank - KINDS[b].searchRank);
  const kinds: readonly NamedKind[] = [
    ...ranked.filter((kind) => !LATER.includes(kind)).map((kind) => linesOf(catalog, kind)),
    { kind: 'guide', label: 'Guide', folder: 'guides', lines: guideLines(catalog, false) },
    { kind: 'guide', label: 'Guide for authors', folder: 'guides', isLast: true, lines: guideLines(catalog, true) },
    {
      kind: 'page',
      label: 'Tag',
      folder: 'tags',
      lines: tagsOf(catalog)
        .map(({ id, name }) => line(name, unusual(id, 'page', name), [], []))
        .join('\n'),
    },
    {
      kind: 'page',
      label: 'Page',
      folder: '',
      lines: pages.map(({ name, id, synonyms = [] }) => line(name, id, [], synonyms)).join('\n'),
    },
  ];
  return { kinds: kinds.filter(({ lines }) => lines !== ''), listings: listingsOf(catalog).starts };
}

function guideLines({ guides }: Catalog, ofAuthors: boolean): string {
  return guides
    .filter((guide) => (guide.for === 'authors') === ofAuthors)
    .map(({ title, slug }) => line(title, unusual(slug, 'guide', title), [], []))
    .join('\n');
}

/** Kinds whose names come after the first results: see `elsewhere-file.ts`. */
const LATER: readonly Kind[] = ['vendor'];

/** How a kind is shown, and the names of its things. */
export function linesOf(catalog: Catalog, kind: Kind): NamedKind {
  const { label, folder } = KINDS[kind];
  return {
    kind,
    label,
    folder,
    lines: thingsOf(catalog, kind)
      .map((thing) => thingLine(thing, catalog))
      .join('\n'),
  };
}

function thingLine(thing: Thing, catalog: Catalog): string {
  const id = unusual(thing.id, thing.kind, thing.name);
  const aliases = statementsOf(thing, {})
    .filter(({ fact }) => fact.search === 'alias')
    .flatMap(({ said }) => said.map(({ text }) => text))
    .concat(thing.kind === 'event' ? thing.destinations.flatMap(({ as }) => as ?? []) : []);
  return line(
    thing.name,
    id,
    aliases,
    otherSpellings(thing.synonyms, [thing.name, ...aliases]),
    successorNumber(thing, catalog),
  );
}

const eventNumbers = held(({ events }: Catalog) => new Map(events.map(({ id }, number) => [id, number])));

/** Of what is deprecated, that of the event that replaces it, or `-`; else empty. */
function successorNumber(thing: Thing, catalog: Catalog): string {
  if (!('status' in thing) || thing.status !== 'deprecated') return '';
  const successor = 'replacedBy' in thing && thing.replacedBy && eventNumbers(catalog).get(thing.replacedBy);
  return typeof successor === 'number' ? String(successor) : '-';
}

/** The id, where it does not follow from the name. */
function unusual(id: string, kind: SearchKind, name: string): string {
  return id === usualId(kind, name) ? '' : id;
}

/** Those that no other spelling finds as well: `sign_up` finds what `signup` and `SignUp` would. */
function otherSpellings(synonyms: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(known.map(stemsOf));
  return synonyms.filter((synonym) => seen.size < seen.add(stemsOf(synonym)).size);
}

function stemsOf(text: string): string {
  return wordsOf(text).map(stemOf).join('');
}

function line(
  name: string,
  id: string,
  aliases: readonly string[],
  synonyms: readonly string[],
  successor = '',
): string {
  const fields = [name, listed(synonyms), id, listed(aliases), successor];
  return fields
    .map((field) => field.replace(/[\t\n]/g, ' '))
    .join('\t')
    .trimEnd();
}

function listed(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/, /g, ' ')).join(', ');
}
