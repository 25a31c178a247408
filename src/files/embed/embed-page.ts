// A page that shows nothing but the table of a thing, to be framed elsewhere. Written as text beside the other files of a
// thing, because as a route of Astro it would cost as much as the page of the thing.

import type { Lookup } from '../../catalog/lookup.ts';
import type { Thing } from '../../catalog/model.ts';
import type { Cell, EmbedTable } from './embed-table.ts';
import { nothingCarried } from '../../words/events/calls.ts';
import { longDate } from '../../words/dates.ts';
import { escapeHtml, plainText } from '../../words/escapes/html.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { EMBED_POLICY } from '../../site/policy.ts';
import { absoluteUrl, baseUrl, thingUrl } from '../../site/urls.ts';

/** The whole page. `style` is the address of its style sheet. */
export function embedHtml(thing: Thing, table: EmbedTable, lookup: Lookup, style: string): string {
  const { site } = lookup.catalog;
  const { title: one } = KINDS[thing.kind];
  const page = escapeHtml(absoluteUrl(thingUrl(thing.kind, thing.id)));
  const name = escapeHtml(thing.name);
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${EMBED_POLICY}">`,
    `<title>${name} (${one.toLowerCase()}), to embed · ${escapeHtml(site.name)}</title>`,
    `<meta name="description" content="To embed elsewhere: ${escapeHtml(plainText(thing.summary))}">`,
    '<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">',
    `<link rel="canonical" href="${page}"><link rel="icon" href="${baseUrl('favicon.svg')}" type="image/svg+xml">`,
    `<link rel="stylesheet" href="${style}"></head>`,
    `<body><main class="embed"><h1>${outward(page, name)}</h1>`,
    table.rows.length > 0 ? tableHtml(table) : `<p class="quiet">${nothingIn(thing)}</p>`,
    '<p class="embed-source">',
    table.part === undefined ? '' : `The first ${escapeHtml(table.part)}: ${outward(page, 'see all')}. `,
    `${one} in the ${outward(page, escapeHtml(site.name))}, `,
    `as of <time datetime="${site.updated}">${longDate(site.updated)}</time></p></main></body></html>`,
  ].join('');
}

function tableHtml({ columns, rows }: EmbedTable): string {
  const labels = columns.map(escapeHtml);
  const head = labels.map((column) => `<th scope="col">${column}</th>`).join('');
  const body = rows.map(([first, ...cells]) => {
    const others = cells.map((cell, index) => `<td data-label="${labels[index + 1]}">${contentOf(cell)}</td>`).join('');
    return `<tr><th scope="row">${outward(first.url && escapeHtml(absoluteUrl(first.url)), contentOf(first))}</th>${others}</tr>`;
  });
  return `<table class="table stacked"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function contentOf({ text, code = false }: Cell): string {
  return code && text !== '' ? `<code>${escapeHtml(text)}</code>` : escapeHtml(text);
}

/** A link that leaves the frame. */
function outward(url: string | undefined, html: string): string {
  return url === undefined ? html : `<a href="${url}" target="_blank" rel="noopener">${html}</a>`;
}

function nothingIn(thing: Thing): string {
  return thing.kind === 'event' ? nothingCarried(thing.call) : 'Nothing is listed.';
}
