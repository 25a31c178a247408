// The history of the catalog as an Atom feed (RFC 4287), one entry for each edition.

import type { Catalog, Edition } from '../catalog/model.ts';
import type { Addresses } from './addresses.ts';

/** Well-formed XML. The feed is as new as its newest edition, or as the catalog where nothing is kept. */
export function toAtom({ site, editions }: Catalog, addresses: Addresses): string {
  const home = addresses.path('changes/');
  const updated = timeOf(editions[0]?.date ?? site.updated);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${xml(home)}</id>`,
    `  <title>${xml(`Changes of ${site.name}`)}</title>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${xml(site.name)}</name></author>`,
    `  <link rel="alternate" type="text/html" href="${xml(home)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(addresses.path('changes.atom'))}"/>`,
    ...editions.flatMap((edition) => entry(edition, addresses)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entry(edition: Edition, addresses: Addresses): readonly string[] {
  const url = xml(addresses.edition(edition.version));
  return [
    '  <entry>',
    `    <id>${url}</id>`,
    `    <title>${xml(`${edition.version}: ${edition.summary}`)}</title>`,
    `    <updated>${timeOf(edition.date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${url}"/>`,
    `    <content type="html">${xml(content(edition, addresses))}</content>`,
    '  </entry>',
  ];
}

function content({ summary, description, changes }: Edition, addresses: Addresses): string {
  const items = changes.map(({ what, name, to, summary: about, breaking }) => {
    const link = `<a href="${xml(addresses.path(to))}">${xml(name)}</a>`;
    return `<li>${what}${breaking ? ', breaking' : ''}: ${link}${about === '' ? '' : `. ${xml(about)}`}</li>`;
  });
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
  return `<p>${xml(summary)}</p>${description === '' ? '' : `<p>${xml(description)}</p>`}${list}`;
}

const timeOf = (date: string): string => `${date}T00:00:00Z`;

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Escaped, and without what XML 1.0 cannot hold. */
function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (character) => ESCAPES.get(character) ?? character);
}
