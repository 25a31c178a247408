import { belowBase } from '../../site/urls.ts';
import { entryUrl, type Place } from './paths.ts';

/** Where an entry is under no base path, as the full-text index and tests name pages: `events/order-completed/`. */
export function pathOf(entry: Place, property?: Pick<Place, 'id'>): string {
  return belowBase(entryUrl(entry, property));
}
