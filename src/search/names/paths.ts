import { belowBase, inFolderUrl, rowUrl, baseUrl } from '../../site/urls.ts';
import type { Entry } from './entries.ts';

type Place = Pick<Entry, 'shown' | 'id'>;

/** Where an entry is, or a property's row on an event's page. */
export function entryUrl({ shown, id }: Place, property?: Pick<Place, 'id'>): string {
  const page = shown.folder === '' ? baseUrl(id) : inFolderUrl(shown.folder, id);
  return property ? rowUrl(page, property.id) : page;
}

/** The same under no base path, as the full-text index and tests name pages: `events/order-completed/`. */
export function pathOf(entry: Place, property?: Pick<Place, 'id'>): string {
  return belowBase(entryUrl(entry, property));
}
