// `index.md` beside a page: the whole page as Markdown (GitHub flavour), for people who paste and machines that read.

import type { Lookup } from '../catalog/lookup.ts';
import type { Thing } from '../catalog/model.ts';
import { thingUrl } from '../site/urls.ts';
import type { Address } from './entry.ts';
import { connectionMarkdown } from './markdown/connection.ts';
import type { Context } from './markdown/context.ts';
import { eventMarkdown } from './markdown/event.ts';
import { goalMarkdown } from './markdown/goal.ts';
import { propertyMarkdown } from './markdown/property.ts';
import { useCaseMarkdown } from './markdown/use-case.ts';
import { link, text } from './markdown/write.ts';

/** Ends with where it comes from and one line break. Links are paths that begin with the base path, unless `address`
 * makes something else of them. */
export function toMarkdown(
  thing: Thing,
  lookup: Lookup,
  address: Address = (path) => path,
  body = bodyMarkdown(thing, lookup, address),
): string {
  const blocks = [...body, '---', origin(thing, lookup, address)];
  return `${blocks.join('\n\n')}\n`;
}

/** The page without its last line, block by block; the first is its heading. */
export function bodyMarkdown(thing: Thing, lookup: Lookup, address: Address): readonly string[] {
  return bodyOf(thing, { lookup, address });
}

function bodyOf(thing: Thing, context: Context): readonly string[] {
  switch (thing.kind) {
    case 'goal':
      return goalMarkdown(thing, context);
    case 'use-case':
      return useCaseMarkdown(thing, context);
    case 'event':
      return eventMarkdown(thing, context);
    case 'property':
      return propertyMarkdown(thing, context);
    case 'source':
    case 'destination':
      return connectionMarkdown(thing, context);
  }
}

function origin({ kind, id }: Thing, { catalog }: Lookup, address: Address): string {
  const { name, version, updated, source } = catalog.site;
  const page = `${link(text(name), address(thingUrl(kind, id)))}, version ${text(version)} of ${updated}.`;
  if (!source) return page;
  const licence = link(text(source.licence.name), source.licence.url);
  return `${page} Facts from ${link(text(source.title), source.url)}, ${text(source.publisher)}, ${source.modified}, ${licence}.`;
}
