// `index.md` beside a page: the whole page as Markdown (GitHub flavour), for people who paste and machines that read.

import type { Lookup } from '../catalog/lookup.ts';
import type { Thing } from '../catalog/model.ts';
import type { Addresses } from './addresses.ts';
import { connectionMarkdown } from './markdown/connection.ts';
import type { Context } from './markdown/context.ts';
import { vendorMarkdown } from './markdown/elsewhere.ts';
import { eventMarkdown } from './markdown/event.ts';
import { groupMarkdown } from './markdown/group.ts';
import { goalMarkdown } from './markdown/goal.ts';
import { plainMarkdown } from './markdown/plain.ts';
import { propertyMarkdown } from './markdown/property.ts';
import { useCaseMarkdown } from './markdown/use-case.ts';
import { link, text } from '../words/escapes/markdown.ts';

/** Ends with where it comes from and one line break. */
export function toMarkdown(
  thing: Thing,
  lookup: Lookup,
  addresses: Addresses,
  body = bodyMarkdown(thing, lookup, addresses),
): string {
  const blocks = [...body, '---', origin(thing, lookup, addresses)];
  return `${blocks.join('\n\n')}\n`;
}

/** The page without its last line, block by block; the first is its heading. */
export function bodyMarkdown(thing: Thing, lookup: Lookup, addresses: Addresses): readonly string[] {
  return bodyOf(thing, { lookup, addresses });
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
    case 'group':
      return groupMarkdown(thing, context);
    case 'source':
    case 'destination':
      return connectionMarkdown(thing, context);
    case 'vendor':
      return vendorMarkdown(thing, context);
    default:
      return plainMarkdown(thing, context);
  }
}

function origin({ kind, id }: Thing, { catalog }: Lookup, addresses: Addresses): string {
  const { name, version, updated, source } = catalog.site;
  const page = `${link(text(name), addresses.thing(kind, id))}, version ${text(version)} of ${updated}.`;
  if (!source) return page;
  const licence = link(text(source.licence.name), source.licence.url);
  return `${page} Facts from ${link(text(source.title), source.url)}, ${text(source.publisher)}, ${source.modified}, ${licence}.`;
}
