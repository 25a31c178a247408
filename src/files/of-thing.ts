// The files that stand beside the page of a thing, and those of its embed and exports.

import { once } from '../catalog/lookup.ts';
import type { Thing } from '../catalog/model.ts';
import { eventSchema } from '../exports/json-schema.ts';
import { fullTextPart } from '../exports/llms.ts';
import { bodyMarkdown, toMarkdown } from '../exports/markdown.ts';
import { selectFor, type Selection } from '../exports/selection.ts';
import { thingJson } from '../exports/thing-json.ts';
import { exportsOf } from '../site/downloads.ts';
import { thingPage } from '../site/pages/of-things.ts';
import { fullAddresses, pathAddresses } from '../site/addresses.ts';
import { embedUrl, fileOf, oembedUrl, twinUrl } from '../site/urls.ts';
import { callsOf } from './calls.ts';
import { download } from './download.ts';
import { embedHtml } from './embed/embed-page.ts';
import { embedTable } from './embed/embed-table.ts';
import { oembed } from './embed/oembed.ts';
import { file, jsonFile, published, readableJsonFile, type SiteFile } from './file.ts';
import { filesOfPictures } from './pictures.ts';
import { previewFile } from './preview/preview-file.ts';
import type { Prepared } from './prepared.ts';

export function* filesOfThing(thing: Thing, prepared: Prepared): Generator<SiteFile> {
  const { lookup, settings, embedStyle, membersOf } = prepared;
  const { kind, id } = thing;
  const selection = once(() => selectionOf(thing, prepared));
  yield* twins(thing, prepared, selection);
  if (kind === 'event') yield* filesOfPictures(thing, settings.contentDir);
  const table = once(() => embedTable(thing, lookup));
  yield jsonFile(fileOf(oembedUrl(kind, id)), () => oembed(thing, table(), lookup, settings.previewImages));
  yield published(file(`${fileOf(embedUrl(kind, id))}index.html`, () => embedHtml(thing, table(), lookup, embedStyle)));
  if (settings.previewImages) yield* previewFile(thingPage(thing), lookup.catalog.site);
  for (const { format, url } of exportsOf(thing, lookup)) {
    const packed = membersOf(format);
    yield published(download(fileOf(url), format, () => ({ ...selection(), packed })));
  }
}

function* twins(thing: Thing, { lookup, parts }: Prepared, selection: () => Selection): Generator<SiteFile> {
  const { kind, id } = thing;
  const twin = (name: Parameters<typeof twinUrl>[2]): string => fileOf(twinUrl(kind, id, name));
  yield published(jsonFile(twin('index.json'), () => thingJson(thing, lookup, pathAddresses())));
  const markdown = () => {
    const body = bodyMarkdown(thing, lookup, fullAddresses());
    parts.set(twin('index.md'), fullTextPart(body));
    return toMarkdown(thing, lookup, fullAddresses(), body);
  };
  yield published(file(twin('index.md'), markdown));
  if (kind !== 'event') return;
  yield jsonFile(twin('calls.json'), () => callsOf(thing, lookup));
  yield published(readableJsonFile(twin('schema.json'), () => selection().events.map(eventSchema)[0]));
}

function selectionOf({ kind, id }: Thing, { json }: Prepared): Selection {
  const selection =
    kind === 'goal' || kind === 'use-case' || kind === 'event' ? selectFor(json(), kind, id) : undefined;
  if (!selection) throw new Error(`Nothing is exported of the ${kind} "${id}".`);
  return selection;
}
