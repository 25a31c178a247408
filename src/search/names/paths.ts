import { eventPropertyUrl, guideUrl, siteUrl, thingUrl } from '../../site/urls.ts';
import type { SearchKind } from './names.ts';

interface Place {
  readonly kind: SearchKind;
  readonly id: string;
}

/** Where an entry is, or a property's row on an event's page. */
export function entryUrl(entry: Place, property?: Place): string {
  if (property) return eventPropertyUrl(entry.id, property.id);
  if (entry.kind === 'guide') return guideUrl(entry.id);
  if (entry.kind === 'page') return siteUrl(entry.id);
  return thingUrl(entry.kind, entry.id);
}

/** The same under no base path, as the full-text index and tests name pages: `events/order-completed/`. */
export function pathOf(entry: Place, property?: Place): string {
  return entryUrl(entry, property).slice(siteUrl().length);
}
