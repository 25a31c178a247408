// The files that stand for the whole catalog, and those of the site.

import { once } from '../catalog/lookup.ts';
import { tellsOfPrivacy } from '../catalog/privacy/personal.ts';
import { toAtom } from '../exports/atom.ts';
import { catalogJson } from '../exports/catalog-json.ts';
import { toCatalogSchema } from '../exports/catalog-schema.ts';
import type { FormatEntry } from '../exports/formats.ts';
import { fullTextPart, toFullText, toLlmsTxt } from '../exports/llms.ts';
import { bodyMarkdown } from '../exports/markdown.ts';
import { privacyJson } from '../exports/privacy/privacy-json.ts';
import { privacyMarkdown } from '../exports/privacy/privacy-markdown.ts';
import { toPlanData } from '../plan/plan-data.ts';
import { elsewhereFileOf } from '../search/names/elsewhere-file.ts';
import { facetsFileOf } from '../search/names/facets-file.ts';
import { namesOf } from '../search/names/names.ts';
import { pagesToFind } from '../search/names/pages.ts';
import { wholeExport } from '../site/downloads.ts';
import { exportWarningsText, warningsUrl } from '../site/export-warnings.ts';
import { eventListFile, isNarrowed } from '../site/lists/event-list.ts';
import { fullAddresses, pathAddresses } from '../site/addresses.ts';
import { privacyPage } from '../site/pages/single.ts';
import { absoluteUrl, exportUrl, fileOf, baseUrl, twinUrl } from '../site/urls.ts';
import { download } from './download.ts';
import { file, jsonFile, published, readableJsonFile, type SiteFile } from './file.ts';
import { idsJson } from './ids-json.ts';
import { openSearchXml } from './open-search.ts';
import type { Prepared } from './prepared.ts';
import { themeCss } from './theme-css.ts';

export function* filesOfCatalog({ lookup, parts }: Prepared): Generator<SiteFile> {
  const { catalog } = lookup;
  yield published(jsonFile('catalog.json', () => catalogJson(catalog, pathAddresses())));
  yield published(
    readableJsonFile('catalog.schema.json', () => toCatalogSchema(absoluteUrl(baseUrl('catalog.schema.json')))),
  );
  yield published(jsonFile('ids.json', () => idsJson(lookup)));
  yield published(file('llms.txt', () => toLlmsTxt(lookup, fullAddresses())));
  const fullText = () => {
    const text = toFullText(lookup, (thing) => {
      return (
        parts.get(fileOf(twinUrl(thing.kind, thing.id, 'index.md'))) ??
        fullTextPart(bodyMarkdown(thing, lookup, fullAddresses()))
      );
    });
    parts.clear();
    Object.keys(catalog); // It is made of everything, though some of that was read for other files.
    return text;
  };
  yield published(file('llms-full.txt', fullText));
  yield published(file('changes.atom', () => toAtom(catalog, fullAddresses())));
  yield file('opensearch.xml', () => openSearchXml(catalog.site));
  yield file('theme.css', () => themeCss(catalog.site));
  if (isNarrowed(lookup)) yield jsonFile('events/list.json', () => eventListFile(lookup));
  if (catalog.useCases.length > 0) yield jsonFile('plan/data.json', () => toPlanData(catalog));
}

/** The page on personal data in other forms, where there is one. */
export function* filesOfPrivacy({ lookup }: Prepared): Generator<SiteFile> {
  if (!tellsOfPrivacy(lookup.catalog)) return;
  const page = privacyPage();
  yield published(jsonFile('privacy/index.json', () => privacyJson(page, lookup, pathAddresses())));
  yield published(file('privacy/index.md', () => privacyMarkdown(page, lookup, fullAddresses())));
}

/** What the search in the browser loads. */
export function* filesOfSearch({ lookup, listings }: Pick<Prepared, 'lookup' | 'listings'>): Generator<SiteFile> {
  yield jsonFile('search/names.json', () => namesOf(lookup.catalog, pagesToFind(lookup.catalog)));
  yield jsonFile('search/elsewhere.json', () => elsewhereFileOf(lookup.catalog));
  yield jsonFile('search/facets.json', () => facetsFileOf(lookup.catalog));
  for (const [number, part] of listings().parts.entries()) {
    yield jsonFile(`search/events-with-${number}.json`, () => part);
  }
}

/** What breaks the rules of a format, where its page does not show it all. */
export function* warningsOfCatalog(format: FormatEntry, { lookup }: Prepared): Generator<SiteFile> {
  const warnings = wholeExport(format, lookup) && exportWarningsText(format, lookup);
  if (warnings !== undefined) yield file(fileOf(warningsUrl(format)), () => warnings);
}

/** The whole catalog in a format. A folder of files stands unpacked beside its archive. */
export async function* exportsOfCatalog(format: FormatEntry, prepared: Prepared): AsyncGenerator<SiteFile> {
  const { lookup, all, texts, packed, membersOf } = prepared;
  const { files } = await format.load();
  const whole = wholeExport(format, lookup);
  const isOne = lookup.catalog.events.length <= format.most && !format.isArchive;
  const place = (path: string): string => fileOf(isOne && whole ? whole.url : exportUrl(`${format.id}/${path}`));
  const selection = () => ({
    ...all(),
    kept: format.isArchive ? undefined : texts?.of(format.id, place),
    packed: whole && (packed?.(fileOf(whole.url)) ?? membersOf(format)),
  });
  const written = once(() => files(selection()));
  if (whole) yield published(download(fileOf(whole.url), format, selection, written));
  if (lookup.catalog.events.length <= format.most) return;
  for (const { path, text } of await written()) {
    yield file(fileOf(exportUrl(`${format.id}/${path}`)), () => text);
  }
}
