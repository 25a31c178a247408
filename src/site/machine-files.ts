// The files that stand beside pages: twins, schemas, embeds, exports and the catalog whole. A build writes them, the dev
// server makes them when asked; as routes of Astro they would cost more than the pages.

import type { Lookup } from '../catalog/lookup.ts';
import type { Thing } from '../catalog/model.ts';
import { catalogJson, type CatalogJson } from '../exports/catalog-json.ts';
import { toDownload } from '../exports/download.ts';
import { FORMATS, type FormatEntry } from '../exports/formats.ts';
import { eventSchema } from '../exports/json-schema.ts';
import { fullTextPart, toFullText, toLlmsTxt } from '../exports/llms.ts';
import { bodyMarkdown, toMarkdown } from '../exports/markdown.ts';
import { selectAll, selectFor, type Selection } from '../exports/selection.ts';
import { thingJson } from '../exports/thing-json.ts';
import { callsOf } from './calls.ts';
import { exportsOf, wholeExport } from './downloads.ts';
import { embedHtml } from './embed-page.ts';
import { idsJson } from './ids-json.ts';
import { oembed } from './oembed.ts';
import { everything } from '../catalog/lookup.ts';
import { embedUrl, exportUrl, fullAddresses, oembedUrl, pathAddresses, siteUrl, twinUrl } from './urls.ts';

export interface MachineFile {
  /** Begins with the base path. */
  readonly url: string;
  readonly mime: string;
  readonly body: () => Body | Promise<Body>;
}

type Body = string | Uint8Array<ArrayBuffer>;

/** Every such file. Bodies are made when asked for. `embedStyle` is the address of the style sheet of embeds. */
export async function* machineFiles(lookup: Lookup, embedStyle: string): AsyncGenerator<MachineFile> {
  yield* wholes(lookup);
  // Kept from the twins: to make the body of ten thousand pages again takes longer.
  const parts = new Map<Thing, Uint8Array>();
  const json = catalogJson(lookup.catalog, fullAddresses());
  for (const thing of everything(lookup.catalog)) {
    yield* twins(thing, lookup, json, parts);
    yield textFile(`${embedUrl(thing.kind, thing.id)}index.html`, 'text/html', () =>
      embedHtml(thing, lookup, embedStyle),
    );
    const selection = once(() => select(json, thing));
    for (const { format, url } of exportsOf(thing, lookup)) yield download(url, format, selection);
  }
  const partOf = (thing: Thing) => parts.get(thing) ?? fullTextPart(bodyMarkdown(thing, lookup, fullAddresses()));
  yield textFile(siteUrl('llms-full.txt'), 'text/plain', () => toFullText(lookup, partOf));
  parts.clear();
  const all = once(() => selectAll(json));
  for (const format of FORMATS) {
    const whole = wholeExport(format, lookup);
    if (whole) yield download(whole.url, format, all);
    // A folder of files stands unpacked beside its archive.
    if (lookup.catalog.events.length <= format.most) continue;
    for (const { path, mime, text } of (await format.load()).files(all())) {
      yield textFile(exportUrl(`${format.id}/${path}`), mime, () => text);
    }
  }
}

function* wholes(lookup: Lookup): Generator<MachineFile> {
  yield jsonFile(siteUrl('catalog.json'), () => catalogJson(lookup.catalog, pathAddresses()));
  yield jsonFile(siteUrl('ids.json'), () => idsJson(lookup));
  yield textFile(siteUrl('llms.txt'), 'text/plain', () => toLlmsTxt(lookup, fullAddresses()));
}

function* twins(
  thing: Thing,
  lookup: Lookup,
  json: CatalogJson,
  parts: Map<Thing, Uint8Array>,
): Generator<MachineFile> {
  const { kind, id } = thing;
  yield jsonFile(twinUrl(kind, id, 'index.json'), () => thingJson(thing, lookup, pathAddresses()));
  yield jsonFile(oembedUrl(kind, id), () => oembed(thing, lookup));
  yield textFile(twinUrl(kind, id, 'index.md'), 'text/markdown', () => {
    const body = bodyMarkdown(thing, lookup, fullAddresses());
    parts.set(thing, fullTextPart(body));
    return toMarkdown(thing, lookup, fullAddresses(), body);
  });
  if (kind !== 'event') return;
  yield jsonFile(twinUrl(kind, id, 'calls.json'), () => callsOf(thing, lookup));
  yield textFile(twinUrl(kind, id, 'schema.json'), 'application/schema+json', () => {
    return `${JSON.stringify(select(json, thing).events.map(eventSchema)[0], null, 2)}\n`;
  });
}

function download(url: string, format: FormatEntry, selection: () => Selection): MachineFile {
  const body = async () => {
    const made = await toDownload(format, selection());
    if (!made) throw new Error(`There is nothing to write into ${url}.`);
    return made.body;
  };
  return { url, mime: MIMES[url.slice(url.lastIndexOf('.') + 1)] ?? 'application/octet-stream', body };
}

const MIMES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
  ts: 'text/plain',
  yaml: 'application/yaml',
  zip: 'application/zip',
};

function select(json: CatalogJson, { kind, id }: Thing): Selection {
  const selection = kind === 'goal' || kind === 'use-case' || kind === 'event' ? selectFor(json, kind, id) : undefined;
  if (!selection) throw new Error(`Nothing is exported of the ${kind} "${id}".`);
  return selection;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const jsonFile = (url: string, data: () => unknown): MachineFile => ({
  url,
  mime: 'application/json',
  body: () => JSON.stringify(data()),
});

const textFile = (url: string, mime: string, body: () => Body): MachineFile => ({
  url,
  mime: `${mime}; charset=utf-8`,
  body,
});
