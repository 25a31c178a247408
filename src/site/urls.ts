// The only place that builds a path. Paths begin with the base path and end with a slash for pages.

import { KINDS } from '../catalog/kinds.ts';
import type { Kind } from '../catalog/kinds.ts';

let base = (import.meta.env?.BASE_URL ?? '/').replace(/\/*$/, '/');
let site: string | undefined = import.meta.env?.SITE;

/** Says where the site lives, outside of Astro, which knows. */
export function placeSite(place: { readonly siteUrl: string; readonly basePath: string }): void {
  site = place.siteUrl;
  base = place.basePath.replace(/\/*$/, '/');
}

/** A path under the base path: `baseUrl('search/')` is `/a/b/search/` under `/a/b`. */
export function baseUrl(path = ''): string {
  return base + path;
}

/** A grammar that reads code in the browser, packed. */
export function grammarUrl(name: string): string {
  return baseUrl(`code/${name}.grammar`);
}

/** What `baseUrl` was given, as the full-text index and tests name pages: `events/order-completed/`. */
export function belowBase(url: string): string {
  return url.slice(base.length);
}

/** What `baseUrl` was given: a path as a file under the built site. */
export function fileOf(url: string): string {
  return decodeURIComponent(belowBase(url));
}

/** The first part of the paths of a kind: `events`. */
export function folderOf(kind: Kind): string {
  return KINDS[kind].folder;
}

/** The index page of a kind: `/events/`. */
export function indexUrl(kind: Kind): string {
  return baseUrl(`${KINDS[kind].folder}/`);
}

/** The list of events narrowed to those that state something, by facet: `/events/?area=billing`. */
export function narrowedUrl(chosen: Readonly<Record<string, string>>): string {
  return `${indexUrl('event')}?${new URLSearchParams(chosen).toString()}`;
}

/** A page of an index that is too long for one: `/events/all/c/`. */
export function indexPartUrl(kind: Kind, part: string): string {
  return `${indexUrl(kind)}all/${part}/`;
}

/** The index of tags, or a page of it: `/tags/all/c/`. */
export function tagsUrl(part?: string): string {
  return baseUrl(`tags/${part === undefined ? '' : `all/${part}/`}`);
}

/** What has a tag, or a page of that: `/tags/funnel/list/c/`. */
export function tagUrl(id: string, part?: string): string {
  return `${inFolderUrl('tags', id)}${part === undefined ? '' : `list/${part}/`}`;
}

/** A list of a thing that is too long for its page, or a page of it: `/properties/email/events/`. */
export function longListUrl(kind: Kind, id: string, list: string, part?: string): string {
  return `${thingUrl(kind, id)}${list}/${part === undefined ? '' : `${part}/`}`;
}

/** The matrix of one goal, or a page of it. */
export function matrixUrl(goal?: string, page = 1): string {
  return baseUrl(`matrix/${goal === undefined ? '' : `${encodeURIComponent(goal)}/`}${page === 1 ? '' : `${page}/`}`);
}

/** The matrix of where the events of an area are sent, or a page of it: `/matrix/areas/billing/`. */
export function sentMatrixUrl(area: string, page = 1): string {
  return baseUrl(`matrix/areas/${encodeURIComponent(area)}/${page === 1 ? '' : `${page}/`}`);
}

/** The whole catalog; of one too large for a page, one goal of it, or a page of that. */
export function onePageUrl(goal?: string, page = 1): string {
  const parts = goal === undefined ? '' : `${encodeURIComponent(goal)}/`;
  return baseUrl(`reference/${parts}${page === 1 ? '' : `${page}/`}`);
}

/** The checklist of one goal, or a page of it. */
export function checklistUrl(goal: string, page = 1): string {
  return baseUrl(`plan/${encodeURIComponent(goal)}/${page === 1 ? '' : `${page}/`}`);
}

/** A page by the folder of its kind. */
export function inFolderUrl(folder: string, id: string): string {
  return baseUrl(`${folder}/${encodeURIComponent(id)}/`);
}

/** A row or part of a page, by the id that it is named after. */
export function rowUrl(page: string, id: string): string {
  return `${page}#${encodeURIComponent(id)}`;
}

/** The page of a thing: `/events/order-completed/`. */
export function thingUrl(kind: Kind, id: string): string {
  return inFolderUrl(KINDS[kind].folder, id);
}

/** A picture beside an event, as it is: `/events/order-completed/pictures/thanks.png`. */
export function pictureUrl(event: string, file: string): string {
  return `${thingUrl('event', event)}pictures/${encodeURIComponent(file)}`;
}

/** The same made small, for screens of so many dots a pixel: `/events/order-completed/pictures/small/thanks.png.2x.webp`. */
export function smallPictureUrl(event: string, file: string, density: 1 | 2): string {
  return `${thingUrl('event', event)}pictures/small/${encodeURIComponent(file)}.${density}x.webp`;
}

/** The row of a property on an event page: `/events/order-completed/#order_id`. */
export function eventPropertyUrl(event: string, property: string): string {
  return rowUrl(thingUrl('event', event), property);
}

/** A property, or a key inside its value by its row: `/properties/products/#products.sku`. */
export function keyUrl(property: string, anchor: string): string {
  const page = thingUrl('property', property);
  return anchor === property ? page : rowUrl(page, anchor);
}

/** A placement on its use case page: `/use-cases/mitigate-cart-abandonment/#optimize-advertising`. */
export function placementUrl(useCase: string, goal: string): string {
  return rowUrl(thingUrl('use-case', useCase), goal);
}

/** A machine twin beside the page of a thing: `/events/order-completed/index.json`. */
export function twinUrl(
  kind: Kind,
  id: string,
  file: 'index.json' | 'index.md' | 'schema.json' | 'calls.json',
): string {
  return thingUrl(kind, id) + file;
}

/** A file of the exports: of the whole catalog, `/exports/csv.csv`, or of one thing, `/exports/events/<event>/csv.csv`. */
export function exportUrl(path: string, of?: { readonly kind: Kind; readonly id: string }): string {
  const folder = of ? `${KINDS[of.kind].folder}/${encodeURIComponent(of.id)}/` : '';
  return baseUrl(`exports/${folder}${path}`);
}

/** The table of a thing alone, for frames: `/embed/event/order-completed/`. */
export function embedUrl(kind: Kind, id: string): string {
  return baseUrl(`embed/${kind}/${encodeURIComponent(id)}/`);
}

/** What a program asks for that wants to embed a thing: `/embed/event/order-completed/oembed.json`. */
export function oembedUrl(kind: Kind, id: string): string {
  return `${embedUrl(kind, id)}oembed.json`;
}

/** The preview image of a page. A page that is a file has that of the home page. */
export function previewUrl(page: string): string {
  return `${page.endsWith('/') ? page : baseUrl()}preview.png`;
}

/** An address as the catalog writes it, without the base path, as a path of this site. */
export function rooted(address: string): string {
  return baseUrl(address.replace(/^\//, ''));
}

/** The anchor of an edition on the page of changes: `v1.0`. */
export function editionAnchor(version: string): string {
  return `v${version.replace(/[^A-Za-z0-9.-]+/g, '-')}`;
}

/** An edition on the page of changes: `/changes/#v1.0`. */
export function editionUrl(version: string): string {
  return baseUrl(`changes/#${editionAnchor(version)}`);
}

export const guidesUrl = (): string => baseUrl('guides/');

/** A guide: `/guides/using-this-reference/`. */
export function guideUrl(slug: string): string {
  return baseUrl(`guides/${slug}/`);
}

/** An address of the catalog as a route: `/events/purchase/` is `events/purchase`. */
export function formerPath(address: string): string {
  return decodeURIComponent(address).replace(/^\/|\/$/g, '');
}

/** The search page, with a query if one is given. */
export function searchUrl(query?: string): string {
  return baseUrl('search/') + (query === undefined ? '' : `?q=${encodeURIComponent(query)}`);
}

/** The full address of a path: `SITE_URL` and the path. */
export function absoluteUrl(path: string): string {
  return new URL(path, site).href;
}

/** Where a catalog file is edited, if the site says where. */
export function editUrl(template: string | undefined, file: string | undefined): string | undefined {
  return template && file ? template.replace('{path}', encodeURI(file)) : undefined;
}
