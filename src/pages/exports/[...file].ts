// Every export as a file: of the whole catalog, and of each goal, use case and event. Formats that are folders of files
// stand unpacked beside the archive of the whole catalog.

import type { APIContext } from 'astro';
import { getCatalog } from '../../collections/catalog.ts';
import { toDownload } from '../../exports/download.ts';
import { FORMATS, type FormatEntry } from '../../exports/formats.ts';
import type { ExportFile } from '../../exports/formats/format.ts';
import { selectAll, selectFor, type ScopeKind } from '../../exports/selection.ts';
import { exportsOf, wholeExport } from '../../site/downloads.ts';
import { exportUrl } from '../../site/urls.ts';
import { getPublishedJson, textResponse } from '../_twins.ts';

interface Props {
  readonly format?: FormatEntry;
  readonly of?: { readonly kind: ScopeKind; readonly id: string };
  /** Instead of the others: a file that is written already. */
  readonly file?: ExportFile;
}

const route = (url: string, props: Props) => ({
  params: { file: decodeURIComponent(url.slice(exportUrl('').length)) },
  props,
});

export async function getStaticPaths() {
  const lookup = await getCatalog();
  const { goals, useCases, events } = lookup.catalog;
  const each = [...goals, ...useCases, ...events].flatMap((thing) => {
    const of = { kind: thing.kind, id: thing.id };
    return exportsOf(thing, lookup).map(({ format, url }) => route(url, { format, of }));
  });
  const whole = FORMATS.flatMap((format) => {
    const download = wholeExport(format, lookup);
    return download ? [route(download.url, { format })] : [];
  });
  const all = selectAll(await getPublishedJson());
  const unpacked = FORMATS.filter(({ most }) => all.events.length > most).map(async (format) =>
    (await format.load()).files(all).map((file) => route(exportUrl(`${format.id}/${file.path}`), { file })),
  );
  return [...each, ...whole, ...(await Promise.all(unpacked)).flat()];
}

export const GET = async ({ props: { format, of, file } }: APIContext<Props>): Promise<Response> => {
  if (file) return textResponse(file.text, file.mime);
  const json = await getPublishedJson();
  const selection = of ? selectFor(json, of.kind, of.id) : selectAll(json);
  const download = format && selection && (await toDownload(format, selection));
  if (!download) throw new Error(`There is nothing to export of ${of ? `the ${of.kind} "${of.id}"` : 'the catalog'}.`);
  return new Response(download.body, { headers: { 'Content-Type': download.mime } });
};
