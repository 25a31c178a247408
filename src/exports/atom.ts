// The history of the catalog as an Atom feed (RFC 4287), one entry for each edition.

import type { Catalog, Edition } from '../catalog/model.ts';
import { escapeXml } from '../words/escapes/xml.ts';
import type { Addresses } from './addresses.ts';

/** Well-formed XML. The feed is as new as its newest edition, or as the catalog where nothing is kept. */
export function toAtom({ site, editions }: Catalog, addresses: Addresses): string {
  const home = addresses.path('changes/');
  const updated = timeOf(editions[0]?.date ?? site.updated);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${escapeXml(home)}</id>`,
    `  <title>${escapeXml(`Changes of ${site.name}`)}</title>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${escapeXml(site.name)}</name></author>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(addresses.path('changes.atom'))}"/>`,
    ...editions.flatMap((edition) => entry(edition, addresses)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entry(edition: Edition, addresses: Addresses): readonly string[] {
  const url = escapeXml(addresses.edition(edition.version));
  return [
    '  <entry>',
    `    <id>${url}</id>`,
    `    <title>${escapeXml(`${edition.version}: ${edition.summary}`)}</title>`,
    `    <updated>${timeOf(edition.date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${url}"/>`,
    `    <content type="html">${escapeXml(content(edition, addresses))}</content>`,
    '  </entry>',
  ];
}

function content({ summary, description, changes }: Edition, addresses: Addresses): string {
  const items = changes.map(({ what, name, to, summary: about, breaking }) => {
    const link = `<a href="${escapeXml(addresses.path(to))}">${escapeXml(name)}</a>`;
    return `<li>${what}${breaking ? ', breaking' : ''}: ${link}${about === '' ? '' : `. ${escapeXml(about)}`}</li>`;
  });
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
  return `<p>${escapeXml(summary)}</p>${description === '' ? '' : `<p>${escapeXml(description)}</p>`}${list}`;
}

const timeOf = (date: string): string => `${date}T00:00:00Z`;
