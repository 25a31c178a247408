// What the site's search is measured against, on the same data: Pagefind over whole pages as it comes, and MiniSearch.

import { mkdirSync, copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Catalog, Thing } from '../../src/catalog/model.ts';
import { everything } from '../../src/catalog/lookup.ts';
import { escapeHtml } from '../../src/words/escapes/html.ts';
import { belowBase, thingUrl } from '../../src/site/urls.ts';

export const MINISEARCH = {
  fields: ['name', 'keys', 'text'],
  storeFields: ['path'],
};

/** Whole pages, as crawling the site would see them. */
export async function writePlainPagefind(folder: string, catalog: Catalog): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind did not start.');
  for (const things of chunks(everything(catalog), 200)) {
    await Promise.all(
      things.map((thing) => index.addHTMLFile({ url: `/${pathOf(thing)}`, content: wholePage(catalog, thing) })),
    );
  }
  await index.writeFiles({ outputPath: join(folder, 'plain') });
  await close();
}

export function writeMiniSearch(folder: string, catalog: Catalog): void {
  const index = new MiniSearch(MINISEARCH);
  index.addAll(
    everything(catalog).map((thing, id) => ({
      id,
      path: pathOf(thing),
      name: thing.name,
      keys: thing.kind === 'event' ? thing.properties.map(({ property }) => property).join(' ') : '',
      text: [thing.summary, thing.description, ...thing.synonyms].join(' '),
    })),
  );
  mkdirSync(join(folder, 'mini'), { recursive: true });
  writeFileSync(join(folder, 'mini/index.json'), JSON.stringify(index));
  const main = createRequire(import.meta.url).resolve('minisearch');
  copyFileSync(join(main, '../../es/index.js'), join(folder, 'mini/minisearch.js'));
}

const pathOf = ({ kind, id }: Thing): string => belowBase(thingUrl(kind, id));

function wholePage(catalog: Catalog, thing: Thing): string {
  const paragraphs = [thing.summary, thing.description, thing.synonyms.join(', ')];
  const rows = thing.kind === 'event' ? thing.properties.map(({ property, summary }) => [property, summary]) : [];
  const links = 'events' in thing ? thing.events.map((one) => (typeof one === 'string' ? one : one.event)) : [];
  const names = new Map<string, string>(catalog.events.map(({ id, name }) => [id, name]));
  return [
    `<html lang="en"><body><main><h1>${escapeHtml(thing.name)}</h1>`,
    ...paragraphs.filter(Boolean).map((text) => `<p>${escapeHtml(text)}</p>`),
    '<table>',
    ...rows.map(
      ([key = '', text = '']) => `<tr><th><code>${escapeHtml(key)}</code></th> <td>${escapeHtml(text)}</td></tr>`,
    ),
    '</table><ul>',
    ...links.map((id) => `<li><a href="/events/${id}/">${escapeHtml(names.get(id) ?? id)}</a></li>`),
    '</ul></main></body></html>',
  ].join('\n');
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}
