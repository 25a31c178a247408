// `/llms.txt` (https://llmstxt.org): where a language model finds what, in the Markdown it reads best; and the whole
// catalog as one text beside it.

import { ALL_KINDS, KINDS } from '../catalog/kinds.ts';
import { everything, thingsOf } from '../catalog/lookup.ts';
import type { Lookup } from '../catalog/lookup.ts';
import { tagsOf } from '../catalog/named-by.ts';
import { tellsOfPrivacy } from '../catalog/privacy/personal.ts';
import type { Thing } from '../catalog/model.ts';
import type { Addresses } from './addresses.ts';
import { link, list, paragraphs, section, text } from '../words/escapes/markdown.ts';

/** The index: name, what the site is, and a line for every page of the catalog. */
export function toLlmsTxt(lookup: Lookup, addresses: Addresses): string {
  const { name, tagline, description } = lookup.catalog.site;
  const whole: readonly (readonly [string, string, string])[] = [
    ['llms-full.txt', 'Full text', 'Every page of the catalog in one file.'],
    ['catalog.json', 'Catalog as JSON', 'Everything, for programs; described by catalog.schema.json.'],
    ...(tellsOfPrivacy(lookup.catalog)
      ? ([['privacy/index.md', 'Personal data', 'Which properties are personal data, and where they go.']] as const)
      : []),
    ...(tagsOf(lookup.catalog).length > 0 ? ([['tags/', 'Tags', 'What has each tag.']] as const) : []),
    ['exports/', 'Exports', 'The events as tracking plans, schemas, types and tables.'],
  ];
  const blocks = [
    `# ${text(name)}`,
    `> ${text(tagline)}`,
    ...paragraphs(description),
    ...section('Everything', list(whole.map(([path, label, about]) => line(label, addresses.path(path), about)))),
    ...ALL_KINDS.flatMap((kind) =>
      section(
        KINDS[kind].titles,
        list(
          thingsOf(lookup.catalog, kind).map((thing) =>
            line(thing.name, addresses.twin(kind, thing.id, 'index.md'), thing.summary),
          ),
        ),
      ),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Every page of the catalog, one after the other, as UTF-8. `partOf` is what `fullTextPart` makes of a thing. */
export function toFullText(lookup: Lookup, partOf: (thing: Thing) => Uint8Array): Uint8Array<ArrayBuffer> {
  const { name, tagline, description } = lookup.catalog.site;
  const things = everything(lookup.catalog);
  const head = [`# ${text(name)}`, `> ${text(tagline)}`, ...paragraphs(description)];
  return joined([encoded(head.join('\n\n')), ...things.flatMap((thing) => [BETWEEN, partOf(thing)]), encoded('\n')]);
}

/** The page of a thing in the full text, from its `bodyMarkdown`: headings are one level deeper. In bytes, because ten
 * thousand of them are kept, and as strings they take twice as much. */
export function fullTextPart(body: readonly string[]): Uint8Array {
  return encoded(body.map(deeper).join('\n\n'));
}

const encoder = new TextEncoder();
const encoded = (part: string): Uint8Array => encoder.encode(part);
const BETWEEN = encoded('\n\n');

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const line = (label: string, url: string, about: string): string => `${link(text(label), url)}: ${text(about)}`;

const deeper = (block: string): string => (/^#{1,5} /.test(block) ? `#${block}` : block);
