// What is made of a catalog for one of its files, as texts to look into.

import { everything, lookupIn, once } from '../../src/catalog/lookup.ts';
import type { Catalog, Thing } from '../../src/catalog/model.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { toLlmsTxt } from '../../src/exports/llms.ts';
import { toMarkdown } from '../../src/exports/markdown.ts';
import { thingJson } from '../../src/exports/thing-json.ts';
import { elsewhereFileOf } from '../../src/search/names/elsewhere-file.ts';
import { facetsFileOf } from '../../src/search/names/facets-file.ts';
import { namesOf } from '../../src/search/names/names.ts';
import { documentsOf } from '../../src/search/text/documents.ts';
import { addressesUnder } from '../../src/site/addresses.ts';

/** The outputs that are texts made of the catalog alone. */
export const PAGES = ['index.json', 'index.md', 'catalog.json', 'search'] as const;
export type Output =
  (typeof PAGES)[number] | 'page' | 'catalog.schema.json' | 'diff' | 'import' | 'editor schema' | 'guide';
export type Told = Readonly<Record<(typeof PAGES)[number], () => string>>;

export const addresses = addressesUnder('/');

/** What the catalog says of the thing in a file; of a file that is no thing, what it says in all. Each text is made once,
 * when it is asked for. */
export function toldOf(catalog: Catalog, file: string): Told {
  const lookup = lookupIn(catalog);
  const things = everything(catalog);
  const own = things.filter((thing) => thing.file === file);
  const about: readonly Thing[] = own.length > 0 ? own : things;
  return {
    'index.json': once(() => JSON.stringify(about.map((thing) => thingJson(thing, lookup, addresses)))),
    'index.md': once(() => {
      const all = about.map((thing) => toMarkdown(thing, lookup, addresses));
      return (own.length > 0 ? all : [...all, toLlmsTxt(lookup, addresses)]).join('\n');
    }),
    'catalog.json': once(() => JSON.stringify(entryIn(catalog, file))),
    search: () => searchIn(catalog),
  };
}

const searches = new WeakMap<Catalog, string>();

/** The same for every file. */
function searchIn(catalog: Catalog): string {
  const text =
    searches.get(catalog) ??
    JSON.stringify([namesOf(catalog), elsewhereFileOf(catalog), [...documentsOf(catalog)], facetsFileOf(catalog)]);
  searches.set(catalog, text);
  return text;
}

/** What `/catalog.json` says of the thing in a file; all of it, of a file that is no thing. */
export function entryIn(catalog: Catalog, file: string): object {
  const json = catalogJson(catalog, addresses);
  const parts: readonly unknown[] = Object.values(json).flat();
  const own = parts.find((part) => typeof part === 'object' && part !== null && 'file' in part && part.file === file);
  return (own as object | undefined) ?? json; // found above
}
