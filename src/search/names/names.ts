// Every name in the catalog in the smallest form that still finds it: one line per thing, tab-separated fields.
// The browser reads this file first; descriptions stay in the full-text index.

import type { Catalog, Kind, Thing } from '../../catalog/model.ts';
import { idFromName } from './entries.ts';
import { listingsOf } from './listings.ts';
import { stemOf, wordsOf } from './words.ts';

export type SearchKind = Kind | 'guide' | 'page';

/** Lines of name, synonyms, id (empty where it follows from the name) and aliases, both lists separated by commas; trailing
 * tabs cut. The order of lines is the number by which the other search files refer to a thing. */
export type NamesFile = Readonly<Record<SearchKind, string>> & {
  /** The first property of each listing part, see `listings.ts`. */
  readonly listings: readonly number[];
};

/** Another page than that of a thing or a guide, by its path under the base path. */
export interface NamedPage {
  readonly id: string;
  readonly name: string;
  readonly synonyms?: readonly string[] | undefined;
}

/** The names of the catalog, its guides and the given pages. */
export function namesOf(catalog: Catalog, pages: readonly NamedPage[] = []): NamesFile {
  const things = (list: readonly Thing[]) => list.map(thingLine).join('\n');
  return {
    event: things(catalog.events),
    property: things(catalog.properties),
    'use-case': things(catalog.useCases),
    goal: things(catalog.goals),
    source: things(catalog.sources),
    destination: things(catalog.destinations),
    guide: catalog.guides.map(({ title, slug }) => line(title, slug, [], [])).join('\n'),
    page: pages.map(({ name, id, synonyms = [] }) => line(name, id, [], synonyms)).join('\n'),
    listings: listingsOf(catalog).starts,
  };
}

function thingLine(thing: Thing): string {
  const id = thing.kind === 'property' || thing.id === idFromName(thing.name) ? '' : thing.id;
  const aliases = thing.kind === 'event' ? thing.aliases : [];
  return line(thing.name, id, aliases, otherSpellings(thing.synonyms, [thing.name, ...aliases]));
}

/** Those that no other spelling finds as well: `sign_up` finds what `signup` and `SignUp` would. */
function otherSpellings(synonyms: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(known.map(stemsOf));
  return synonyms.filter((synonym) => seen.size < seen.add(stemsOf(synonym)).size);
}

function stemsOf(text: string): string {
  return wordsOf(text).map(stemOf).join('');
}

function line(name: string, id: string, aliases: readonly string[], synonyms: readonly string[]): string {
  const fields = [name, listed(synonyms), id, listed(aliases)];
  return fields
    .map((field) => field.replace(/[\t\n]/g, ' '))
    .join('\t')
    .trimEnd();
}

function listed(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/, /g, ' ')).join(', ');
}
