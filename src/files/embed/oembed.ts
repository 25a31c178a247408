// https://oembed.com/: what a page says of itself to a program that wants to show it inside another.

import type { Lookup } from '../../catalog/lookup.ts';
import type { Thing } from '../../catalog/model.ts';
import type { EmbedTable } from './embed-table.ts';
import { escapeHtml } from '../../words/escapes/html.ts';
import { absoluteUrl, embedUrl, previewUrl, baseUrl, thingUrl } from '../../site/urls.ts';

const WIDTH = 800;
const HEAD = 130;
const ROW = 56;
const TALLEST = 720;

/** `hasImage` says whether its page has a preview image. */
export function oembed(thing: Thing, { rows }: EmbedTable, lookup: Lookup, hasImage: boolean) {
  const { kind, id, name } = thing;
  const { site } = lookup.catalog;
  const height = Math.min(TALLEST, HEAD + ROW * rows.length);
  const source = escapeHtml(absoluteUrl(embedUrl(kind, id)));
  const sandbox = 'allow-popups allow-popups-to-escape-sandbox';
  return {
    version: '1.0',
    type: 'rich',
    title: name,
    provider_name: site.name,
    provider_url: absoluteUrl(baseUrl()),
    html: `<iframe src="${source}" title="${escapeHtml(name)}" width="${WIDTH}" height="${height}" sandbox="${sandbox}" loading="lazy"></iframe>`,
    width: WIDTH,
    height,
    ...(hasImage && {
      thumbnail_url: absoluteUrl(previewUrl(thingUrl(kind, id))),
      thumbnail_width: 1200,
      thumbnail_height: 630,
    }),
  };
}
