import { FORMATS } from '../../../exports/formats.ts';
import { absoluteUrl, baseUrl } from '../../../site/urls.ts';
import { mediaTypeOf } from '../../../words/media-types.ts';

/** Downloads the events in a format; what happened, as a sentence. The catalog and the format load only now. Addresses
 * inside are those of the published site, as in the exports a build writes. */
export async function save(formatId: string, ids: readonly string[]): Promise<string> {
  const entry = FORMATS.find(({ id }) => id === formatId);
  if (!entry) return '';
  try {
    const [{ toDownload }, { selectEvents }, response] = await Promise.all([
      import('../../../exports/download.ts'),
      import('../../../exports/selection.ts'),
      fetch(baseUrl('catalog.json')),
    ]);
    const catalog = (await response.json()) as Parameters<typeof selectEvents>[0]; // our own file
    const url = absoluteUrl(baseUrl('plan/'));
    const scope = { id: 'plan', name: 'Tracking plan', summary: 'The events of a plan.', url };
    const selection = selectEvents(catalog, ids, scope);
    const events = selection.events.map((event) => ({ ...event, url: absoluteUrl(event.url) }));
    const download = await toDownload(entry, { ...selection, events });
    if (!download) return 'This format has no place for these events.';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([download.body], { type: mediaTypeOf(download.name) }));
    link.download = `plan.${download.name}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    return `${link.download} saved.`;
  } catch {
    return 'The catalog could not be loaded. Try again.';
  }
}
