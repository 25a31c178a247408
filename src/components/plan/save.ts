import { FORMATS } from '../../exports/formats.ts';
import { siteUrl } from '../../site/urls.ts';

/** Downloads the events in a format; what happened, as a sentence. The catalog and the format load only now. */
export async function save(formatId: string, ids: readonly string[]): Promise<string> {
  const entry = FORMATS.find(({ id }) => id === formatId);
  if (!entry) return '';
  try {
    const [{ toDownload }, { selectEvents }, response] = await Promise.all([
      import('../../exports/download.ts'),
      import('../../exports/selection.ts'),
      fetch(siteUrl('catalog.json')),
    ]);
    const catalog = (await response.json()) as Parameters<typeof selectEvents>[0]; // our own file
    const scope = { id: 'plan', name: 'Tracking plan', summary: 'The events of a plan.', url: location.href };
    const download = await toDownload(entry, selectEvents(catalog, ids, scope));
    if (!download) return 'This format has no place for these events.';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([download.body], { type: download.mime }));
    link.download = download.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    return `${download.name} saved.`;
  } catch {
    return 'The catalog could not be loaded. Try again.';
  }
}
