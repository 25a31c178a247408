import { baseUrl, inFolderUrl, rowUrl } from '../../site/urls.ts';
import type { Entry } from './entries.ts';

export type Place = Pick<Entry, 'shown' | 'id'>;

/** Where an entry is, or a property's row on an event's page. */
export function entryUrl({ shown, id }: Place, property?: Pick<Place, 'id'>): string {
  const page = shown.folder === '' ? baseUrl(id) : inFolderUrl(shown.folder, id);
  return property ? rowUrl(page, property.id) : page;
}
